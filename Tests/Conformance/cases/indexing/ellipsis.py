import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[...].shape)
print(x[...])
print(x[..., 0].shape)
print(x[..., 0])
print(x[0, ...].shape)
print(x[0, ...])
print(x[..., 1:2])
print(x[0, ..., 1])
y = x * 0.5
print(y[...].dtype, y[...].sum())
