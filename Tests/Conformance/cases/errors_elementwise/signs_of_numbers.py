import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.abs([1]))
attempt(lambda: jnp.negative(True))
attempt(lambda: jnp.sign(True))
attempt(lambda: jnp.fabs())
attempt(lambda: jnp.signbit(x=1))
print(jnp.absolute(1, 2))
