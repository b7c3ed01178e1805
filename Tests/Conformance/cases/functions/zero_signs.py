# The largest and the smallest of zeros of both signs, and of subnormals, which are zeros.
import jax.numpy as jnp
from jax import vmap

rows = [[0.0, -0.0], [-0.0, 0.0], [-0.0, -0.0], [-1.0, -0.0, 0.0, -0.0], [2.0, 0.0, -0.0, 1.0]]
for row in rows:
    for dtype in (jnp.float32, jnp.float16, jnp.bfloat16):
        x = jnp.array(row, dtype)
        print(x.dtype, row, jnp.max(x), jnp.min(x), x.max(), x.min(), jnp.nanmax(x), jnp.nanmin(x))
    column = jnp.array(row)[:, None] * jnp.ones(3)
    print(jnp.max(column, 0), jnp.min(column, 0), jnp.max(column), jnp.min(column.T, 1, keepdims=True))
    print(vmap(jnp.max, in_axes=1)(column), vmap(jnp.min)(column.T), jnp.argmax(column, 0), jnp.argmin(column, 0))
    print(jnp.max(x, initial=-3.0), jnp.min(x, initial=5.0), jnp.max(x, where=x < 1, initial=-3.0), jnp.ptp(x))
long = jnp.concatenate([-jnp.zeros(150), jnp.zeros(1), -jnp.zeros(50)])
print(jnp.max(long), jnp.min(long), jnp.max(-long), jnp.min(-long), jnp.max(long[:150]), jnp.min(-long[:150]))
tiny = jnp.array([1e-40, -1e-40, 3e-39])
print(jnp.max(tiny), jnp.min(tiny), jnp.max(tiny[:, None], 0), jnp.max(tiny[:1]), jnp.min(tiny[None], 0))
nan = jnp.array([-0.0, jnp.nan, 0.0])
print(jnp.max(nan), jnp.nanmax(nan), jnp.nanmin(nan), jnp.max(nan[:, None], 0))
