import jax.numpy as jnp
from jax import vmap
n = jnp.array([-1, 0, 2])
x = jnp.arange(12.0).reshape(3, 4)
print(vmap(lambda k: jnp.eye(2, 3, k=k))(n))
print(vmap(lambda k: jnp.eye(3, k=k, dtype=bool))(n.astype(jnp.int8)))
print(vmap(lambda k: jnp.tri(2, 3, k))(n))
print(vmap(lambda k: jnp.tri(2, k=k, dtype=int))(n.astype(jnp.uint8)))
print(vmap(lambda k: jnp.trace(x, k))(n))
print(vmap(lambda row, k: jnp.linalg.trace(row[None], offset=k))(x, n))
print(vmap(lambda k: vmap(lambda j: jnp.eye(2, k=k + j))(n))(n).sum(0))
print(jnp.eye(3, k=2 ** 40), jnp.eye(3, k=-2 ** 70), jnp.tri(2, k=jnp.int32(1)))
