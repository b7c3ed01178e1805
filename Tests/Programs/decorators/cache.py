from functools import cache
@cache
def slow(n):
    print("computing", n)
    return n * n
print(slow(3) + slow(3))
# expect: computing 3
# expect: 18
