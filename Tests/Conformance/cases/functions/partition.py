import jax.numpy as jnp
from jax import vmap

a = jnp.array([3, 1, 2, 5, 4])
for kth in [0, 1, 2, 4, -1, -3]:
    print(jnp.partition(a, kth), jnp.argpartition(a, kth))
b = jnp.array([[3.0, 1.0, 2.0], [0.0, 2.0, 1.0]])
print(jnp.partition(b, 1), jnp.partition(b, 0, axis=0), jnp.argpartition(b, 1, axis=-1))
print(jnp.partition(jnp.array([3, 0, 5], dtype=jnp.uint8), 1), jnp.argpartition(jnp.array([1.0, 1.0, 0.0]), 1))
print(jnp.partition(jnp.array([jnp.nan, 1.0, 2.0, 0.0, -jnp.inf]), 2))
print(vmap(lambda row: jnp.partition(row, 1))(b), vmap(jnp.argpartition, in_axes=(1, None))(b, 0))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.partition(a, 7))
attempt(lambda: jnp.partition(a, 1, axis=3))
attempt(lambda: jnp.partition([1, 2], 1))
attempt(lambda: jnp.partition(a, (1, 2)))
attempt(lambda: jnp.partition(a, 1.5))
attempt(lambda: jnp.partition(jnp.array([True, False]), 1))
attempt(lambda: jnp.partition(3, 0))
attempt(lambda: jnp.argpartition(a, None))
