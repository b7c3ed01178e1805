numbers = iter([1.0, 2.0])
vmap(lambda x: x * next(numbers), out_axes=-1)(ones((2, 3)))
