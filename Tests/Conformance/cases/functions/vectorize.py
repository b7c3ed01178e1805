from functools import partial

import jax.numpy as jnp
from jax import vmap

add = jnp.vectorize(lambda a, b: a + b)
print(add(jnp.arange(3), 1), add(2, 3), add([1, 2], 3.5))
print(add(jnp.arange(3), jnp.array([[10], [20]])))
print(add(jnp.ones((1, 3)), jnp.ones((2, 1))).shape, add(jnp.ones((1, 1)), 2.0).shape)
print(jnp.vectorize(lambda x: jnp.where(x > 1, x, -x))(jnp.arange(4.0)))
print(jnp.vectorize(lambda x: x * jnp.ones(2))(jnp.arange(3.0)))
print(jnp.vectorize(lambda x: (x, x * 2))(jnp.arange(2)), jnp.vectorize(lambda x: {"a": x})(jnp.arange(2)))


@partial(jnp.vectorize, signature="(n,m),(m)->(n)")
def product(matrix, vector):
    assert matrix.ndim == 2 and vector.ndim == 1
    return matrix @ vector


print(product(jnp.ones((2, 3)), jnp.ones(3)))
print(product(jnp.ones((4, 2, 3)), jnp.arange(3.0)).shape, product(jnp.ones((2, 3)), jnp.ones((4, 3))).shape)
print(product(jnp.ones((5, 1, 2, 3)), jnp.ones((4, 3))).shape)
print(vmap(product, in_axes=(2, None))(jnp.ones((2, 3, 4)), jnp.ones(3)).shape)
both = jnp.vectorize(lambda v: (v.sum(), v), signature="(n)->(),(n)")
print(both(jnp.arange(6.0).reshape(2, 3)), both(jnp.ones((1, 2))))
scaled = jnp.vectorize(lambda x, power: x**power, excluded={1})
print(scaled(jnp.arange(4.0), 2))
print(jnp.vectorize(lambda x, k: x + k[0], excluded={1})(jnp.arange(2), [7, 8]))
print(jnp.vectorize(lambda x, k: x + k, excluded={"k"})(jnp.arange(2), k=4))
print(jnp.vectorize(lambda x, k=5: x + k)(jnp.arange(2), k=2))
print(jnp.vectorize(lambda x, y: x, signature="(),()->()")(jnp.arange(2), None))
