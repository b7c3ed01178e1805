import jax.numpy as jnp
from jax import nn, vmap


def g(x):
    print(x, -x, x * 2, x + jnp.ones((2, 3)), jnp.ones(3) + x, x + x, x - x[:, :1], x * x[0])
    print(jnp.where(x > 0, x, jnp.zeros((2, 3))), jnp.where(x > 0, 1.0, x), nn.softmax(x), x**2)
    print(x.T, x.reshape(6), x[None], x[:, None], jnp.concatenate([x, x]), jnp.array([x[0], x[1]]))
    print(x[0], x[-1], x[:, 0], x[..., 1], x[1, 0:2], x[0:1], x[::-1], x[0, 1], [row for row in x])
    print(x[jnp.array([0, 1])], x[:, jnp.array([0])], x[x[0, 0].astype(int)], jnp.take(x, jnp.array([1]), axis=0))
    print(x.sum(axis=0), x.max(axis=1), x.mean(axis=1, keepdims=True), jnp.argmax(x, axis=0), jnp.argmin(x, axis=1))
    print(jnp.cumsum(x, axis=0), jnp.cumprod(x, axis=1), jnp.sort(x, axis=0), jnp.argsort(x, axis=1), jnp.sort(x))
    print(x @ jnp.ones((3, 4)), x @ x.T, jnp.dot(x, jnp.ones(3)), jnp.einsum("ij,jk->ik", x, jnp.ones((3, 2))))
    return x


for axis in range(3):
    shape = [2, 3]
    shape.insert(axis, 5)
    vmap(g, in_axes=axis)(jnp.ones(shape))
