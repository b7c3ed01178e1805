import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x[1.0])
attempt(lambda: x['a'])
attempt(lambda: x[{}])
attempt(lambda: x[{1}])
attempt(lambda: x[0, 1.5])
print(x[jnp.array([0.5])])
