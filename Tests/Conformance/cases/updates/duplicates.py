import jax.numpy as jnp

x = jnp.zeros(3)
i = jnp.array([0, 0, 2, 0])
print(x.at[i].add(1), x.at[i].set(jnp.array([1.0, 2.0, 3.0, 4.0])))
print((x + 1).at[i].multiply(2), x.at[i].max(jnp.array([5.0, 1.0, 2.0, 3.0])))
print(jnp.zeros(4, dtype=int).at[jnp.array([1, 3, 1, 1])].add(1))
