import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: int(x))
attempt(lambda: float(x))
attempt(lambda: bool(x))
attempt(lambda: len(jnp.array(1)))
attempt(lambda: list(jnp.array(1)))
attempt(lambda: range(x))
attempt(lambda: [1, 2, 3][jnp.array(1.0)])
attempt(lambda: int(jnp.array(jnp.nan)))
print(hash(x))
