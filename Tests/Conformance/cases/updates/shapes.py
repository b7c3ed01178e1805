import jax.numpy as jnp

x = jnp.zeros((3, 4, 2))
print(x.at[:, jnp.array([0, 1]), 1].add(jnp.arange(6).reshape(3, 2)).sum(axis=0))
print(x.at[jnp.array([0, 2]), :, 1].set(jnp.arange(8).reshape(2, 4))[:, :, 1])
print(x.at[..., 0].set(1)[0], x.at[0, ::-1, 0].set(jnp.arange(4))[0, :, 0])
print(jnp.zeros((0, 3)).at[:].set(1).shape, jnp.zeros(3).at[1:1].set(5), jnp.zeros(2).at[None, 0].set(9))
