import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.angle([1]))
attempt(lambda: jnp.conj([1]))
attempt(lambda: jnp.real([1]))
print(jnp.conjugate(None))
