import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.round(jnp.array([True])))
attempt(lambda: jnp.round(jnp.arange(3), -1))
attempt(lambda: jnp.round([1.5]))
attempt(lambda: jnp.around([1.5]))
attempt(lambda: jnp.round(1.5, out=2))
attempt(lambda: jnp.trunc([1]))
print(jnp.rint())
