vmap(lambda a: a, in_axes=1)(ones(2))
# expect error: ValueError: vmap was requested to map its argument along axis 1, which implies that its rank should be at least 2, but is only 1 (its shape is (2,))
