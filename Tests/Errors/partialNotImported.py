double = partial(add, 2)
