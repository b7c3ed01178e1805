def say(x):
    print("asked", repr(x))
    return x
print(say(0) or say("") or say("last"))
# expect: asked 0
# expect: asked ''
# expect: asked 'last'
# expect: last
print(say(1) and say(0) and say(2))
# expect: asked 1
# expect: asked 0
# expect: 0
