import jax.numpy as jnp
from jax import vmap

# Where the axis of the examples lies shows where a batched value is printed.


def f(W, x, b):
    for value in [jnp.dot(W, x), jnp.dot(W, x) + b, b * jnp.dot(W, x), jnp.dot(W, x) - 1.0]:
        print(value)
    z = jnp.tanh(jnp.dot(W, x) + b)
    print(z, z - jnp.dot(W, x), jnp.dot(W.T, z), jnp.maximum(jnp.dot(W.T, z), jnp.ones(2)))
    return z


vmap(f, in_axes=(None, 0, None))(jnp.ones((3, 2)), jnp.ones((4, 2)), jnp.ones(3))


def h(x, y):
    print(x + y, y * x, x @ y.T, jnp.concatenate([x, y]))
    return x


vmap(h, in_axes=(1, 0))(jnp.ones((2, 5, 3)), jnp.ones((5, 2, 3)))
vmap(h, in_axes=(2, 2))(jnp.ones((2, 3, 5)), jnp.ones((2, 3, 5)))
