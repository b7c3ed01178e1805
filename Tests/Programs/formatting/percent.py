print("%d %5.2f %s %r %%" % (3, 2.5, "s", "r"))  # expect: 3  2.50 s 'r' %
print("%05d|%-6s|%+d|%x|%e" % (42, "ab", 7, 255, 12345.678))  # expect: 00042|ab    |+7|ff|1.234568e+04
print("%(name)s is %(n)03d" % {"name": "x", "n": 7})  # expect: x is 007
