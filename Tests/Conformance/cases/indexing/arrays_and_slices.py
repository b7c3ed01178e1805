import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[jnp.array([0, 1]), :, jnp.array([1, 2])].shape)
print(x[jnp.array([0, 1]), :, jnp.array([1, 2])])
print(x[:, jnp.array([0, 1]), jnp.array([1, 2])].shape)
print(x[:, jnp.array([0, 1]), jnp.array([1, 2])])
print(x[0, :, jnp.array([0, 1])].shape)
print(x[0, :, jnp.array([0, 1])])
print(x[:, 0, jnp.array([0, 1])])
print(x[jnp.array([0, 1]), 0])
print(x[..., jnp.array([0, 1])])
y = x * 0.5
print(y[jnp.array([0, 1]), :, jnp.array([1, 2])].dtype, y[jnp.array([0, 1]), :, jnp.array([1, 2])].sum())
