import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: 'ab' * x)
attempt(lambda: 'ab' * jnp.array(2.5))
print(f'{x:.2f}')
