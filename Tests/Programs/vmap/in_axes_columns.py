m = array([[1, 2, 3], [4, 5, 6]])
def first(v):
    return v[0]
print(vmap(first)(m), vmap(first, in_axes=1)(m))  # expect: [1 4] [1 2 3]
