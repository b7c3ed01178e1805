import jax.numpy as jnp
from jax import vmap
x = jnp.array([1.0, jnp.nan, -3.0, jnp.inf])
keep = jnp.array([True, False, False, True])
print(x * keep, keep * x, x * False, jnp.isfinite(x) * x)
print(vmap(lambda a, b: a * b)(x, keep), x[:, None] * keep)
