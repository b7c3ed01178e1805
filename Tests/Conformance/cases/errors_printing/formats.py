import jax.numpy as jnp

x = jnp.arange(3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: f'{x:.2f}')
attempt(lambda: f'{x:d}')
attempt(lambda: '%d' % x)
attempt(lambda: '%.1f' % x)
attempt(lambda: f'{jnp.array(2.5):d}')
print(format(x, '>10'))
