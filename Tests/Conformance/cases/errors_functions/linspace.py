import jax.numpy as jnp
jnp.linspace(jnp.int8(3))
