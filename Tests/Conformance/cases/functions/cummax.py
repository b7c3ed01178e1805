import jax.numpy as jnp
from jax import lax

f = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, float("nan")]])
for x in (f, jnp.array([[2, 7, 1], [3, 3, 9]]), jnp.array([[1, 250, 3]], dtype=jnp.uint8)):
    for axis in (0, 1):
        print(repr(lax.cummax(x, axis)), repr(lax.cummin(x, axis, reverse=True)))
print(lax.cummax(f.astype(jnp.bfloat16)).dtype, lax.cummax(f.astype(jnp.float16), axis=1))
print(lax.cummax(jnp.zeros((0, 3))), lax.cummax(jnp.ones((2, 0)), axis=1).shape)
