import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[jnp.array([1, 0])].shape)
print(x[jnp.array([1, 0])])
print(x[jnp.array([[0, 1], [1, 0]]), 0].shape)
print(x[jnp.array([[0, 1], [1, 0]]), 0])
print(x[jnp.array([0, 1]), jnp.array([1, 2])].shape)
print(x[jnp.array([0, 1]), jnp.array([1, 2])])
print(x[jnp.array(1)])
print(x[jnp.array([-1, 0], dtype='int8')])
print(x[jnp.array([1, 0], dtype='uint8')])
y = x * 0.5
print(y[jnp.array([1, 0])].dtype, y[jnp.array([1, 0])].sum())
