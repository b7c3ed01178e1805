import jax
import jax.numpy as jnp
from jax import vmap


def places(function, axis):
    def shown(x):
        print(function(x))
        return 0
    shape = [2, 3]
    shape.insert(axis, 5)
    vmap(shown, in_axes=axis)(jnp.ones(shape))


for axis in range(3):
    places(lambda x: jnp.stack([x, x + 1]), axis)
    places(lambda x: jnp.stack([x, x], axis=1), axis)
    places(lambda x: jnp.stack([x, x], axis=-1), axis)
    places(lambda x: jnp.stack([x, jnp.ones((2, 3))]), axis)
    places(lambda x: jnp.tile(x, 2), axis)
    places(lambda x: jnp.tile(x, (2, 1, 1)), axis)
    places(lambda x: jnp.pad(x, 1), axis)
    places(lambda x: jnp.pad(x, 1, constant_values=x[0, 0]), axis)
    places(lambda x: x // 2, axis)
    places(lambda x: x // x, axis)
    places(lambda x: x.reshape(2, 3), axis)
    places(lambda x: x.transpose(0, 1), axis)
    places(lambda x: x.reshape(6), axis)
    places(lambda x: x[:, 0], axis)
    places(lambda x: jnp.cumsum(x[0]), axis)
