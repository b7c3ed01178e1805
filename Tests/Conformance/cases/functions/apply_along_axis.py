import jax.numpy as jnp
from jax import vmap

m = jnp.arange(6.0).reshape(2, 3)
print(jnp.apply_along_axis(jnp.sum, 0, m), jnp.apply_along_axis(jnp.sum, -1, m))
print(jnp.apply_along_axis(lambda v: v[:2], -1, m))
print(jnp.apply_along_axis(lambda v: v[:2], 0, jnp.ones((2, 3, 4))).shape)
print(jnp.apply_along_axis(lambda v: jnp.outer(v, v), 1, jnp.ones((2, 3, 4))).shape)
print(jnp.apply_along_axis(lambda v: v[::-1] * 2, 1, jnp.arange(12).reshape(2, 3, 2)))
print(jnp.apply_along_axis(lambda v, k: v.sum() * k, 0, m, 2))
print(jnp.apply_along_axis(lambda v, k=1: v.sum() * k, 0, m, k=3))
print(repr(jnp.apply_along_axis(lambda v: 1.0, 0, m)))
print(jnp.apply_along_axis(lambda v: (v, v.sum()), 0, m))
print(vmap(lambda a: jnp.apply_along_axis(jnp.cumsum, 0, a))(jnp.ones((2, 3, 2))))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.apply_along_axis(jnp.sum, 2, m))
attempt(lambda: jnp.apply_along_axis(jnp.sum, 0, [1, 2]))
attempt(lambda: jnp.apply_along_axis(3, 0, m))
attempt(lambda: jnp.apply_along_axis(jnp.sum, 0, 5.0))
attempt(lambda: jnp.apply_along_axis(jnp.sum, "a", m))
