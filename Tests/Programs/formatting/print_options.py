print(1, 2, sep="-", end="!\n")  # expect: 1-2!
print("a", "b", sep="")  # expect: ab
print(*range(3), sep=", ")  # expect: 0, 1, 2
