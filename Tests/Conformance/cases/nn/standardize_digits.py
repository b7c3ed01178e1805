# The last digits: the square of a mean that is one number is a constant times that of the sum.
import jax
import jax.numpy as jnp

for shape in [(3,), (10,), (17,), (4, 9), (5, 7)]:
    x = jax.random.normal(jax.random.key(1), shape)
    for axis in [None, -1, 0]:
        print(shape, axis, [float(v) for v in jax.nn.standardize(x, axis).ravel()[:6]])
print(jax.nn.standardize(jnp.array([3, 1, 2])), jax.vmap(jax.nn.standardize)(jnp.arange(6.0).reshape(2, 3)))
