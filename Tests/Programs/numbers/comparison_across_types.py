print(1 == 1.0, True == 1, 1 < 1.5, 1 == "1", None == 0, [1] == (1,), 2**53 == 2.0**53, float("nan") == float("nan"))
# expect: True True True False False False True False
