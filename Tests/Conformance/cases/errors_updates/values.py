import jax.numpy as jnp

x = jnp.arange(3)
b = jnp.array([True, False])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.at[0].set('a'))
attempt(lambda: x.at[0].set(None))
attempt(lambda: x.at[0].set([1]))
attempt(lambda: x.at[:2].set([7, 8, 9]))
attempt(lambda: x.at[0].set(jnp.ones((2, 3))))
print(x.at[0].set(2 ** 40))
