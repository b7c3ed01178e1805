import jax.numpy as jnp

x = jnp.arange(6)
y = jnp.arange(6.0).reshape(2, 3)
print(x.at[1].set(9), x.at[jnp.array([0, 0, 5])].set(9))
print(y.at[0].set(9))
print(y.at[:, 1].set(jnp.array([2.0, 4.0])))
print(y.at[jnp.array([0, 1]), jnp.array([2, 0])].set(0.5))
print(y.at[y > 2].set(9))
print(x)
