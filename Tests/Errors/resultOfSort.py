numbers = [3, 1, 2].sort()
print(numbers[0])
