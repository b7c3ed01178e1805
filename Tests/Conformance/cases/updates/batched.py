import jax
import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)
print(jax.vmap(lambda x, i: x.at[i].set(9))(x, jnp.array([0, 2])))
print(jax.vmap(lambda i: jnp.zeros(3).at[i].add(1))(jnp.array([0, 2, 5])))
print(jax.vmap(lambda v: jnp.zeros(3).at[1].add(v))(jnp.array([0.5, 2.0])))
print(jax.vmap(lambda x: x.at[jnp.array([0, 0])].add(1))(x))
print(jax.vmap(lambda x, i: x.at[i].get(mode='fill', fill_value=-1))(x, jnp.array([0, 7])))
print(jax.vmap(jax.vmap(lambda x, i: x.at[i].max(9)))(jnp.arange(12).reshape(2, 2, 3), jnp.array([[0, 2], [1, 1]])))
