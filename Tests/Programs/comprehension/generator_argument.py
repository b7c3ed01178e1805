print(sum(x * x for x in range(4)), max(len(w) for w in ["a", "bcd"]))  # expect: 14 3
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [3, 4]))  # expect: True True
print(", ".join(str(x) for x in range(3)))  # expect: 0, 1, 2
