vmap(lambda a: a)(1.0)
# expect error: ValueError: vmap was requested to map its argument along axis 0, which implies that its rank should be at least 1, but is only 0 (its shape is ())
