import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[1:].shape)
print(x[1:])
print(x[::2, 1:].shape)
print(x[::2, 1:])
print(x[::-1].shape)
print(x[::-1])
print(x[:, ::-1, 1:3])
print(x[5:])
print(x[:-5])
print(x[-1:-3:-1])
print(x[:, 3:1:-1])
print(x[slice(0, 1)])
y = x * 0.5
print(y[1:].dtype, y[1:].sum())
