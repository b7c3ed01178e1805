import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[jnp.array([True, False])].shape)
print(x[jnp.array([True, False])])
print(x[:, jnp.array([True, False, True])].shape)
print(x[:, jnp.array([True, False, True])])
print(x[jnp.array([[True, False, True], [False, True, True]])].shape)
print(x[jnp.array([[True, False, True], [False, True, True]])])
print(x[x > 20])
print(x[x > 100])
print(x[jnp.array([True, False]), 0])
y = x * 0.5
print(y[jnp.array([True, False])].dtype, y[jnp.array([True, False])].sum())
