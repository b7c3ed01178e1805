import jax.numpy as jnp

for f in (jnp.sin, jnp.cos, jnp.tan,):
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
print(jnp.sin(1.0, 2.0))
