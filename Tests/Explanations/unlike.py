calls = 0

def numbered(x):
    global calls
    calls += 1
    return x * calls

vmap(numbered)(arange(3))
print(calls)
