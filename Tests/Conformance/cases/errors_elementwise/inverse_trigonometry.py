import jax.numpy as jnp

for f in (jnp.arcsin, jnp.arccos, jnp.arctan,):
    try:
        f([1.0, 0.5])
    except TypeError as e:
        print(e)
    try:
        f()
    except TypeError as e:
        print(e)
    try:
        f(None)
    except TypeError as e:
        print(e)
print(jnp.arcsin(1.0, 2.0))
