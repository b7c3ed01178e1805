import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
print(x[([0, 1],)].shape)
print(x[([0, 1],)])
print(x[([0, 1], [1, 2])].shape)
print(x[([0, 1], [1, 2])])
print(x[[True, False], 1].shape)
print(x[[True, False], 1])
print(x[(0, [])])
print(x[[0, 1], 0])
y = x * 0.5
print(y[([0, 1],)].dtype, y[([0, 1],)].sum())
