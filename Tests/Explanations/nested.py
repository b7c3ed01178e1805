def pair(x, y, k=2):
    product = x * y
    return dot(product, y) * k

table = vmap(vmap(pair, in_axes=(None, 1)), in_axes=(0, None), out_axes=1)
a = arange(6.0).reshape(2, 3)
b = arange(12.0).reshape(3, 4)
table(a, b)
