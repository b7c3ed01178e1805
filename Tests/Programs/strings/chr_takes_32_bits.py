def attempt(number):
    try:
        print(chr(number))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)


attempt(0x20AC)  # expect: €
attempt(0x110000)  # expect: ValueError chr() arg not in range(0x110000)
attempt(2**31 - 1)  # expect: ValueError chr() arg not in range(0x110000)
attempt(2**31)  # expect: OverflowError Python int too large to convert to C int
attempt(-(2**31) - 1)  # expect: OverflowError Python int too large to convert to C int
attempt(2**100)  # expect: OverflowError Python int too large to convert to C int
