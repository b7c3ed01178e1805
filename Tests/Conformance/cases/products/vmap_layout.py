# Products under vmap whose examples are the columns of the result: their memory may lie in either order.
import jax.numpy as jnp
from jax import vmap

weights = ((jnp.arange(70 * 96) * 37 % 101).astype(jnp.float32) / 57.0 - 0.9).reshape((70, 96))
batch = ((jnp.arange(130 * 96) * 53 % 89).astype(jnp.float32) / 31.0 - 1.4).reshape((130, 96))
cube = ((jnp.arange(8 * 9 * 96) * 29 % 97).astype(jnp.float32) / 41.0 - 1.1).reshape((8, 9, 96))


def show(y):
    print(y.shape, y.dtype, y.ravel()[::1009], jnp.sum(y, axis=0)[:3], jnp.sum(y, axis=-1)[:3])


product = vmap(lambda x: jnp.dot(weights, x))(batch)
show(product)
show(product.T)
show(product.reshape((65, 2, 70))[3:60:7])
show(vmap(lambda x: jnp.dot(weights, x), out_axes=1)(batch))
show(vmap(lambda x: jnp.dot(weights, x) + jnp.arange(70.0))(batch))
show(vmap(lambda x: jnp.tanh(weights @ x / 50.0))(batch))
show(vmap(lambda x: jnp.dot(weights, x), in_axes=1)(batch.T))
show(vmap(lambda m: jnp.dot(weights, m.T))(cube))
show(vmap(lambda m: jnp.tensordot(weights, m, axes=((1,), (1,))))(cube))
show(vmap(vmap(lambda x: jnp.dot(weights, x)))(cube))
show(vmap(lambda x: jnp.dot(weights.astype(jnp.bfloat16), x.astype(jnp.bfloat16)))(batch))
show(vmap(lambda x: jnp.dot((weights * 10).astype(jnp.int32), (x * 10).astype(jnp.int32)))(batch))
show(vmap(lambda x: jnp.dot(weights[:, :3], x[:3]))(batch))
show(vmap(lambda x: jnp.outer(weights[:, 0], x[:9]))(batch))
print(vmap(lambda x: jnp.dot(weights[0], x))(jnp.tile(batch, (40, 1)))[::997])
