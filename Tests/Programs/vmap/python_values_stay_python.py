print(vmap(lambda x, n: sum([x] * n), in_axes=(0, None))(arange(3), 4))  # expect: [0 4 8]
