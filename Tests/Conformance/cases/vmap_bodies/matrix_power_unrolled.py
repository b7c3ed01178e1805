import jax.numpy as jnp
from jax import vmap
def power(m, n):
    out = jnp.eye(2, dtype=int)
    for _ in range(n):
        out = out @ m
    return out
print(vmap(power, in_axes=(0, None))(jnp.array([[[1, 1], [1, 0]], [[2, 0], [0, 3]]]), 5))
