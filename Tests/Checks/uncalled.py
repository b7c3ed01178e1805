import jax.numpy as jnp
def helper(a, b):
    return a + b
def never(x, flag, *rest, **named):
    if flag:
        raise NotImplementedError("later")
    helper(1, 2, 3)  # mistake: TypeError: helper() takes 2 positional arguments but 3 were given
    z = jnp.sumf(x)  # mistake: AttributeError: module 'jax.numpy' has no attribute 'sumf'
    for row in x:
        row.anything(1)
        print(rest[0], named["k"], undefined1)  # mistake: NameError: name 'undefined1' is not defined
    jnp.ones(3) @ jnp.ones(4)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (4,).
    def inner(v):
        return v + undefined2  # mistake: NameError: name 'undefined2' is not defined
    return never(x, flag) + z.foo
lambda q: undefined3  # mistake: NameError: name 'undefined3' is not defined
def makes(k):
    def inner(v):
        return v * k + undefined4  # mistake: NameError: name 'undefined4' is not defined
    return inner
makes(2)
if False:
    print(undefined5)  # mistake: NameError: name 'undefined5' is not defined
    jnp.foo
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
def twice(n):
    return twice(n - 1) + twice(n - 2) if n > 0 else undefined6  # mistake: NameError: name 'undefined6' is not defined
