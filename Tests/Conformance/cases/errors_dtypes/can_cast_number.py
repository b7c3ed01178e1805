import jax.numpy as jnp
print(jnp.can_cast(jnp.int8, jnp.float32))
jnp.can_cast(3, jnp.float32)
