print(vmap(lambda x, k: x * k, in_axes=(0, None))(arange(3), 10))  # expect: [ 0 10 20]
