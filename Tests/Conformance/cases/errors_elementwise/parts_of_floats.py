import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.ldexp(jnp.ones(2), jnp.ones(2)))
attempt(lambda: jnp.frexp([1.0]))
attempt(lambda: jnp.modf(1.5, out=1))
attempt(lambda: jnp.spacing(None))
print(jnp.ldexp(1.0))
