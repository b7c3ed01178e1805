import jax.numpy as jnp

x = jnp.arange(3)
b = jnp.array([True, False])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.at[0].set())
attempt(lambda: x.at[0].set(1, 2))
attempt(lambda: x.at[0].set(1, bad=2))
attempt(lambda: x.at[0].get(1))
attempt(lambda: x.at(0))
print(x.at[0](1))
