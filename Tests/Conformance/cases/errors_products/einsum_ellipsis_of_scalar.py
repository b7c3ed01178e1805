import jax.numpy as jnp
jnp.einsum("...i->...", jnp.array(2.5))
