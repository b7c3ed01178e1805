import jax.numpy as jnp

x = jnp.arange(3)
b = jnp.array([True, False])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.at[0, 0].set(1))
attempt(lambda: x.at[1.0].set(1))
attempt(lambda: x.at['a'].add(1))
attempt(lambda: x.at[[0, 1]].set(1))
attempt(lambda: x.at[::0].set(1))
attempt(lambda: jnp.zeros((0, 3)).at[0].set(1))
print(x.at[jnp.array([True])].set(1))
