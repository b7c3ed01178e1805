import jax.numpy as jnp

x = jnp.arange(6)
y = jnp.arange(6.0).reshape(2, 3)
print(x.at[1].add(10), x.at[jnp.array([0, 0, 5])].add(10))
print(y.at[0].add(10))
print(y.at[:, 1].add(jnp.array([2.0, 4.0])))
print(y.at[jnp.array([0, 1]), jnp.array([2, 0])].add(0.5))
print(y.at[y > 2].add(10))
print(x)
