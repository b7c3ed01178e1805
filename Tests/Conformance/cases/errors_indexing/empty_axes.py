import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.zeros((0, 2))[0])
attempt(lambda: jnp.zeros((2, 0))[0, 0])
attempt(lambda: jnp.zeros((0, 2))[jnp.array(0)])
print(jnp.zeros((0, 2))[jnp.array([1])])
