x = arange(3)
print(vmap(lambda a: vmap(lambda b: a * b)(x))(x))
# expect: [[0 0 0]
# expect:  [0 1 2]
# expect:  [0 2 4]]
