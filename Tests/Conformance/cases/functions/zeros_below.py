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
bb = jnp.array([[True, False], [False, True]])
print(bb / jnp.array([-2.0, 0.0]), bb / jnp.array([[-2.0], [0.0]]), bb[:1] / jnp.array([-2.0, 0.0]), bb[:, :1] / jnp.array([-2.0, 0.0]))
print(vmap(lambda v: v / -2)(b), vmap(lambda v: v / jnp.array([-2.0, 0.0]))(bb), vmap(lambda y: b / y)(jnp.array([-2.0, 0.0])))
print(jnp.cumsum(zeros[:1]), vmap(jnp.cumsum)(zeros[:, None]), vmap(lambda v: jnp.quantile(v, 0.3))(jnp.array([[0.3, 1.7, -2.2, 9.1], [4.4, 0.1, 8.3, 2.9]])))
