print("{} {1} {0}".replace("{} ", "").format("a", "b"))  # expect: b a
print("{:>4}|{:<4}|{:^5}|{name:.1f}".format(1, "b", "c", name=2.55))  # expect:    1|b   |  c  |2.5
print("{0[1]} {1}".format([5, 6], "x"))  # expect: 6 x
