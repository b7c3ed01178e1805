import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.isnan([1.0]))
attempt(lambda: jnp.isposinf(1.0, out=3))
attempt(lambda: jnp.isneginf([1.0]))
attempt(lambda: jnp.isfinite(None))
print(jnp.isreal([1]))
