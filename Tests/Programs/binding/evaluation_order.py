def say(x):
    print(x)
    return x
def f(*a, **k):
    return a, k
print(f(say(1), *[say(2)], k=say(3), **{"m": say(4)}))
# expect: 1
# expect: 2
# expect: 3
# expect: 4
# expect: ((1, 2), {'k': 3, 'm': 4})
print(say("left") + say("right"))
# expect: left
# expect: right
# expect: leftright
