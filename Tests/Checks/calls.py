import jax.numpy as jnp
def f(a, b, *, scale=1):
    return (a + b) * scale
f(1)  # mistake: TypeError: f() missing 1 required positional argument: 'b'
f(1, 2, 3)  # mistake: TypeError: f() takes 2 positional arguments but 3 were given
f(1, 2, scal=3)  # mistake: TypeError: f() got an unexpected keyword argument 'scal'
f(1, b=2, scale=3)
jnp.dot(jnp.ones(3))  # mistake: TypeError: dot() missing 1 required positional argument: 'b'
len(1, 2)  # mistake: TypeError: len() takes exactly one argument (2 given)
sorted([1], kee=1)  # mistake: TypeError: 'kee' is an invalid keyword argument for sort()
1()  # mistake: TypeError: 'int' object is not callable
(lambda x: x)(1, 2)  # mistake: TypeError: <lambda>() takes 1 positional argument but 2 were given
f(*[1, 2, 3])  # mistake: TypeError: f() takes 2 positional arguments but 3 were given
f(**{"a": 1, "b": 2, "c": 3})  # mistake: TypeError: f() got an unexpected keyword argument 'c'
