# `show(x)` shows an array beside the program's output.
print(show(ones((2, 2))))  # expect: None
show(vmap(lambda x: x * 2)(arange(3)))
# expect told
