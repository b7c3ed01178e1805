import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.item())
attempt(lambda: x.item(7))
attempt(lambda: x.item(0, 0, 0))
attempt(lambda: x.item('a'))
print(jnp.arange(2).item(2))
