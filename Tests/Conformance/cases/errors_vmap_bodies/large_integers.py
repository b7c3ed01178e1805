import jax.numpy as jnp
from jax import vmap

def attempt(f):
    try:
        print(repr(f()))
    except OverflowError as error:
        print(error)
x = jnp.arange(2.0)
for n in (2**31, -2**31 - 1, 2**40, 2**70, 2**31 - 1):
    attempt(lambda: vmap(lambda v: n)(x))
    attempt(lambda: vmap(lambda v: (v, [n]))(x))
    attempt(lambda: vmap(lambda v, w: v, in_axes=(0, None))(x, n))
    attempt(lambda: jnp.arange(3) + n)
    attempt(lambda: n - jnp.arange(3))
    attempt(lambda: n / jnp.arange(3.0))
    attempt(lambda: jnp.arange(3) == n)
    attempt(lambda: n != jnp.arange(3.0))
    attempt(lambda: jnp.array([True]) & n)
    attempt(lambda: jnp.maximum(jnp.arange(3), n))
    attempt(lambda: jnp.clip(jnp.arange(3), 0, n))
print(vmap(lambda v, w: v)(x, 2**40))
