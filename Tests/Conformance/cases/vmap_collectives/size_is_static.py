import jax.numpy as jnp
from jax import lax, vmap
f = lambda v: jnp.ones(lax.axis_size("i")) * v
print(vmap(f, axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: [v + k for k in range(lax.psum(1, "i"))], axis_name="i")(jnp.arange(2)))
