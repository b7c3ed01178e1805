vmap(lambda x: 7, out_axes=None)(ones((2, 3)))
W, X = linspace(0.0, 1.0, 6).reshape(2, 3), linspace(0.0, 1.0, 12).reshape(3, 4)
vmap(dot, in_axes=(None, -1), axis_size=4)(W, X)
