import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[jnp.array([True, True]), jnp.array([0, 1])].shape)
print(x[jnp.array([True, True]), jnp.array([0, 1])])
print(x[jnp.array([True, False]), :, jnp.array([0, 1])].shape)
print(x[jnp.array([True, False]), :, jnp.array([0, 1])])
print(x[True].shape)
print(x[True])
print(x[False])
print(x[True, 0])
y = x * 0.5
print(y[jnp.array([True, True]), jnp.array([0, 1])].dtype, y[jnp.array([True, True]), jnp.array([0, 1])].sum())
