print(vmap(lambda v: v * 2, out_axes=1)(arange(6).reshape(2, 3)))
# expect: [[ 0  6]
# expect:  [ 2  8]
# expect:  [ 4 10]]
