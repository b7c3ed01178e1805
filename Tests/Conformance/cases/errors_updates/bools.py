import jax.numpy as jnp

x = jnp.arange(3)
b = jnp.array([True, False])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: b.at[0].add(True))
attempt(lambda: b.at[0].subtract(True))
print(b.at[0].multiply(True))
