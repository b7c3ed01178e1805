import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(4) * 10
n = 4
print(vmap(lambda v: lax.ppermute(v, "i", [(k, (k + 1) % n) for k in range(n)]), axis_name="i")(x))
print(vmap(lambda v: v - lax.ppermute(v, "i", [(k, (k + 1) % n) for k in range(n)]), axis_name="i")(x))
