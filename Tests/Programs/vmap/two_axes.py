m = arange(6).reshape(2, 3)
print(vmap(dot, in_axes=(0, None))(m, ones(3)), vmap(lambda a, b: a + b, in_axes=(1, 0))(m, m.T))
# expect: [ 3. 12.] [[ 0  6]
# expect:  [ 2  8]
# expect:  [ 4 10]]
