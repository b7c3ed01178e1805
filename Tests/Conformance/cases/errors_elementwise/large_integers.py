import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.sin(2 ** 40))
attempt(lambda: jnp.add(1, 2 ** 40))
attempt(lambda: jnp.add(2 ** 40, 1))
attempt(lambda: jnp.arange(3) + 2 ** 40)
attempt(lambda: 2 ** 40 - jnp.arange(3))
attempt(lambda: jnp.arange(3) // 2 ** 40)
print(jnp.arange(3) < -2 ** 40)
