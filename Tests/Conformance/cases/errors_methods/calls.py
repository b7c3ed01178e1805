import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.sum(axes=1))
attempt(lambda: x.astype())
attempt(lambda: x.astype('foo'))
attempt(lambda: x.copy(1, 2))
attempt(lambda: x.round(1, 2, 3))
attempt(lambda: x.foo())
print(x.flat)
