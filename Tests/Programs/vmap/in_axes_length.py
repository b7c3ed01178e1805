vmap(lambda a, b: a + b, in_axes=(0,))(ones(2), ones(2))
# expect error: ValueError: vmap in_axes must be an int, None, or a tuple of entries corresponding to the positional arguments passed to the function, but got len(in_axes)=1, len(args)=2
