import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.clip())
attempt(lambda: jnp.clip([1], 0, 1))
attempt(lambda: jnp.clip(jnp.arange(3), a_min=1))
attempt(lambda: jnp.clip(jnp.arange(3), [1], 2))
print(jnp.arange(3).clip(0, 1, 2))
