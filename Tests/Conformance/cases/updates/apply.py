import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 4.0)
print(x.at[1].apply(jnp.sqrt), x.at[:2].apply(lambda v: v * 10))
print(x.at[jnp.array([1, 1])].apply(lambda v: v * 2))
print(jnp.arange(4).reshape(2, 2).at[0].apply(lambda v: v + 1))
print(jax.vmap(lambda row: row.at[0].apply(jnp.sin))(jnp.ones((2, 2))))
