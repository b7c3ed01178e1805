import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[jnp.array([], dtype=int)].shape)
print(x[jnp.array([], dtype=int)])
print(x[1:1].shape)
print(x[1:1])
print(x[()].shape)
print(x[()])
print(x[jnp.array([], dtype=int), 0])
y = x * 0.5
print(y[jnp.array([], dtype=int)].dtype, y[jnp.array([], dtype=int)].sum())
