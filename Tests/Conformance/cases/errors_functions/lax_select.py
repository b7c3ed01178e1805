import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.select(jnp.array([0, 1, 2]), m[0], -m[0]),
    lambda: lax.select(jnp.array([0, 1, 1], dtype=jnp.uint8), m[0], -m[0]),
    lambda: lax.select(m, m, m),
    lambda: lax.select(1, m, -m),
    lambda: lax.select(2, m, -m),
    lambda: lax.select(1.0, m, -m),
    lambda: lax.select(m > 1, m, m[:, :2]),
    lambda: lax.select(jnp.array([[True]]), m[0], m[0]),
    lambda: lax.select(m > 1, 1.0, 2.0),
    lambda: lax.select(m > 1, m, m.astype(int)),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.select([True], m, m)
