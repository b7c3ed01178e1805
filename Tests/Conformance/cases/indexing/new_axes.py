import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[None].shape)
print(x[None])
print(x[None, 0].shape)
print(x[None, 0])
print(x[0, None].shape)
print(x[0, None])
print(x[:, None, 1])
print(x[..., None, 0])
y = x * 0.5
print(y[None].dtype, y[None].sum())
