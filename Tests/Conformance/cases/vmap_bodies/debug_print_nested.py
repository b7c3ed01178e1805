import jax
import jax.numpy as jnp
from jax import vmap
vmap(lambda a: vmap(lambda b: jax.debug.print("{} {}", a, b))(jnp.arange(2)))(jnp.arange(2) * 10)
vmap(lambda a: jax.debug.print("once"))(jnp.arange(3))
