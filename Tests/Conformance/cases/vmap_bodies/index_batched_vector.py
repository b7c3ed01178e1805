import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(3, 4)
i = jnp.array([[0, 1], [1, 2], [3, 3]])
print(vmap(lambda r, j: r[j])(x, i))
print(vmap(lambda j: x[:, j], in_axes=1)(i))
print(vmap(lambda j: x[0, j])(i))
