import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.invert(1.0))
attempt(lambda: jnp.bitwise_not([1]))
attempt(lambda: jnp.bitwise_count(jnp.arange(2.0)))
print(jnp.bitwise_invert(jnp.ones(2)))
