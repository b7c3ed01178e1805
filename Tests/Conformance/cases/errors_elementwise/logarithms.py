import jax.numpy as jnp

for f in (jnp.log, jnp.log2, jnp.log10, jnp.log1p,):
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
print(jnp.log(1.0, 2.0))
