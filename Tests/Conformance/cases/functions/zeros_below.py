import jax.numpy as jnp
from jax import vmap

for dtype in (jnp.float32, jnp.bfloat16):
    a = jnp.array([-3, 0, 2], dtype=dtype)
    print(jnp.outer(a, a), jnp.einsum("i,j->ji", a, a), jnp.tensordot(a, a, 0))
    print(jnp.dot(a[1], a), jnp.dot(a[1:2], a[:1]), a[:, None] @ a[None], jnp.inner(a[:, None], a[:, None]))
    print(vmap(jnp.dot, in_axes=(0, None))(a[:, None], a[:1]), a[1:2] @ a[None], jnp.vdot(a[1:2], a[:1]))
    zeros = jnp.array([-0.0, -0.0], dtype=dtype)
    print(jnp.dot(zeros, a[:2]), jnp.sum(zeros), jnp.sum(zeros[:1]), zeros[:, None].sum(axis=1), jnp.cumsum(zeros))
b = jnp.array([True, False])
print(b / -2, b / 0, b / jnp.nan, b / jnp.array([-2.0, 3.0]), b[1] / -2, b / b)
