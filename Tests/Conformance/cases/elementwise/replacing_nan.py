import jax.numpy as jnp

x = jnp.array([1.0, jnp.nan, jnp.inf, -jnp.inf])
print(jnp.nan_to_num(x))
print(jnp.nan_to_num(x, nan=5, posinf=6, neginf=7.5))
print(jnp.nan_to_num(jnp.arange(3)), jnp.nan_to_num(x.astype('float16')))
