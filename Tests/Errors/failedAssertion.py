def half(n):
    assert n % 2 == 0, f"{n} is odd"
    return n // 2
print([half(n) for n in [2, 4, 5]])
