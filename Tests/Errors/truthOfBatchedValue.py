def clip(x):
    if x > 0:
        return x
    return 0.0
vmap(clip)(arange(3.0))
