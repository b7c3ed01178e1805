import jax.numpy as jnp

for f in (jnp.deg2rad, jnp.rad2deg, jnp.degrees, jnp.radians,):
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
print(jnp.deg2rad(1.0, 2.0))
