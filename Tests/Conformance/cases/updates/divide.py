import jax.numpy as jnp

x = jnp.arange(6)
y = jnp.arange(6.0).reshape(2, 3)
print(x.at[1].divide(2), x.at[jnp.array([0, 0, 5])].divide(2))
print(y.at[0].divide(2))
print(y.at[:, 1].divide(jnp.array([2.0, 4.0])))
print(y.at[jnp.array([0, 1]), jnp.array([2, 0])].divide(0.5))
print(y.at[y > 2].divide(2))
print(x)
