if (size := len("four")) > 3 and (half := size // 2):
    print(size, half)
# expect: 4 2
