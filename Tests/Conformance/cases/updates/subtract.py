import jax.numpy as jnp

x = jnp.arange(6)
y = jnp.arange(6.0).reshape(2, 3)
print(x.at[1].subtract(1), x.at[jnp.array([0, 0, 5])].subtract(1))
print(y.at[0].subtract(1))
print(y.at[:, 1].subtract(jnp.array([2.0, 4.0])))
print(y.at[jnp.array([0, 1]), jnp.array([2, 0])].subtract(0.5))
print(y.at[y > 2].subtract(1))
print(x)
