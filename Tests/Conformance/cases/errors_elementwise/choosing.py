import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.where(True, 2))
attempt(lambda: jnp.where([True], 1, 2))
attempt(lambda: jnp.where(True, [1], 2))
attempt(lambda: jnp.where(jnp.ones(2), 1, 2, size=3))
print(jnp.where(jnp.ones(2), jnp.ones(3), 1))
