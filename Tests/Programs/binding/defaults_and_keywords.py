def f(a, b=2, *, c, d=4):
    return a, b, c, d
print(f(1, c=3), f(1, 5, c=6, d=7), f(b=8, a=9, c=0))  # expect: (1, 2, 3, 4) (1, 5, 6, 7) (9, 8, 0, 4)
