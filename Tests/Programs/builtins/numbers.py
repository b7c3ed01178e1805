print(sum([1, 2], 10), min(3, 1), max([1, 5, 2]), min("b", "a"), max([], default=0), max(["aa", "b"], key=len), abs(-2.5))
# expect: 13 1 5 a 0 aa 2.5
