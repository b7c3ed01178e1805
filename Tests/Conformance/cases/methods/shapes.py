import jax.numpy as jnp

x = jnp.arange(6)
print(x.reshape(2, 3), x.reshape((3, 2)), x.reshape(-1, 2), x.reshape(2, 3, order='F'))
y = x.reshape(2, 3)
print(y.ravel(), y.flatten('F'), y.transpose(), y.transpose(1, 0).shape, y.swapaxes(0, 1))
print(y[None].squeeze().shape, y[None].squeeze(0).shape, y.copy(), y.block_until_ready())
