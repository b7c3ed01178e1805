import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.add(1, 2, out=3))
attempt(lambda: jnp.add(1, 2, where=True))
attempt(lambda: jnp.add(x=1, y=2))
attempt(lambda: jnp.negative(1, out=2))
print(jnp.add(1, 2, bad=3))
