import jax.numpy as jnp

x = jnp.arange(3)
b = jnp.array([True, False])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.at[0].put(1))
attempt(lambda: x.at.set(1))
print(x.at[0].apply(3))
