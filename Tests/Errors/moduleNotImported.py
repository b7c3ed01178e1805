x = jnp.ones(3)
