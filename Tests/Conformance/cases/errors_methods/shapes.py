import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x.reshape(4))
attempt(lambda: x.reshape(-1, -1))
attempt(lambda: x.reshape(2, 3, order='Z'))
attempt(lambda: x.transpose(0))
attempt(lambda: x.transpose(0, 0))
attempt(lambda: x.squeeze(0))
attempt(lambda: x.swapaxes(0, 5))
attempt(lambda: x.flatten(1, 2))
print(jnp.arange(3).mT)
