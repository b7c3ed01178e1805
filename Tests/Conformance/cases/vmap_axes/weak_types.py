import jax.numpy as jnp
from jax import vmap
f = vmap(lambda v: v * 2.5)
print(f(jnp.arange(3)), f(jnp.arange(3)).dtype)
print(vmap(lambda a, b: a + b, in_axes=(0, None))(jnp.ones(2, jnp.float16), 1.5).dtype)
