calls = []
def f(x):
    calls.append(1)
    print("runs")
    return x + len(calls)
for i in range(2):
    print(explain(vmap(f), arange(3)))
# expect: runs
# expect: [1 2 3]
# expect: runs
# expect: [2 3 4]
print(calls)  # expect: [1, 1]
# expect told
