import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x[2 ** 40])
print(x[-2 ** 40])
