def say(x):
    print(x)
    return x
print(say(1) < say(2) < say(0) < say(9))
# expect: 1
# expect: 2
# expect: 0
# expect: False
print(1 < 2 > 1 == 1, 1 < 3 in [3])  # expect: True True
