import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.nan_to_num([1]))
attempt(lambda: jnp.nan_to_num())
print(jnp.nan_to_num(jnp.ones(2), bad=1))
