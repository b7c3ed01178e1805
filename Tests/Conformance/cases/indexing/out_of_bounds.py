import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[5].shape)
print(x[5])
print(x[-9].shape)
print(x[-9])
print(x[0, 7].shape)
print(x[0, 7])
print(x[-3, 0, 9])
print(x[jnp.array([0, 9, -9])])
y = x * 0.5
print(y[5].dtype, y[5].sum())
