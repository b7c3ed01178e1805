print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{x}{y!r}".format(x=1, y="z"), "{{}}{}".format(1))
# expect: 1 a b a b 1'z' {}1
print("{0.real} {0.imag}".format(3), "{0[1]} {1[k]} {k[0][1]}".format([1, 2], {"k": "v"}, k=[[3, 4]]))
# expect: 3 0 2 v 4
print("{:>5}|{:<5}|{:^5}|{:*^7}".format(1, "ab", "c", "d"), "{!r:>5} {!s} {!a}".format("a", "é", "é"))
# expect:     1|ab   |  c  |***d***   'a' é '\xe9'
print("{:{}}|{:{w}.{p}f}".format("x", 4, 3.14159, w=8, p=2))  # expect: x   |    3.14
print("{x} {y}".format_map({"x": 1, "y": [2]}), "{0:.2f} {0:e} {0:,}".format(1234.5), "é{}🐍".format("ü"))
# expect: 1 [2] 1234.50 1.234500e+03 1,234.5 éü🐍
