def similarity(a, b):
    return dot(a, b)

def row(a, table):
    return vmap(similarity, in_axes=(None, 0))(a, table)

x = arange(6.0).reshape(2, 3)
y = arange(12.0).reshape(4, 3)
vmap(row, in_axes=(0, None))(x, y)
