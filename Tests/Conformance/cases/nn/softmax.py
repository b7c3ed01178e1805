import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])
print(jax.nn.softmax(x))
print(jax.nn.softmax(x, axis=0))
print(jax.nn.softmax(x, axis=(0, 1)))
print(jax.nn.softmax(x, axis=None).sum())
print(jax.nn.softmax(x, where=x > 1))
print(jax.nn.softmax(jnp.array([1000.0, 1000.0])))
print(jax.vmap(jax.nn.softmax, in_axes=1)(x))
