for letter in "abc":
    pass
print(letter)  # expect: c
