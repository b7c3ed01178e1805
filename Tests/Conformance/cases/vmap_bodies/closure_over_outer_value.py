import jax.numpy as jnp
from jax import vmap
x = jnp.arange(3)
print(vmap(lambda a: vmap(lambda b: a * 10 + b)(x))(x))
print(vmap(lambda a: vmap(lambda b: a, out_axes=0)(x))(x))
print(vmap(lambda a: vmap(lambda b: b + a.sum(), in_axes=1)(jnp.ones((2, 2))))(jnp.ones((2, 2))))
