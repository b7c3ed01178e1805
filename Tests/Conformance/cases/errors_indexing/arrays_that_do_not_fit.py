import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x[jnp.array([0, 1]), jnp.array([0, 1, 2])])
print(x[jnp.array([True, True]), jnp.array([0, 1, 2])])
