print([bool(x) for x in [0, 0.0, "", (), [], {}, set(), None, range(0), "0", [0], -1]])
# expect: [False, False, False, False, False, False, False, False, False, True, True, True]
