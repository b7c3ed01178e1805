print(int(3.9), int(-3.9), int("0x1f", 16), int("101", 2), int(" 7 "), float("1e3"), bool(""), bool([0]), str(1.0), int(True))
# expect: 3 -3 31 5 7 1000.0 False True 1.0 1
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), abs(-3), pow(2, 5), pow(3, 4, 5), hex(255), bin(5), oct(8))
# expect: 2 4 2.67 1200 3 32 1 0xff 0b101 0o10
