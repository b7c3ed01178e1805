def f(x):
    print("called with", x.shape)
    return x + 1
print(vmap(f)(ones((4, 2))).shape)
# expect: called with (2,)
# expect: (4, 2)
