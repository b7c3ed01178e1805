import jax.numpy as jnp
from jax import vmap
print(vmap(lambda g, x: g(x), in_axes=(None, 0))(jnp.tanh, jnp.arange(3.0)))
print(vmap(lambda g, x: g(x) + 1, in_axes=(None, 1))(lambda v: v.sum(), jnp.ones((2, 3))))
