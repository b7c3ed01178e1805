import jax.numpy as jnp
from jax import vmap

x = jnp.array([[676.0, 1.0, 2.0], [3.0, 5.0, 7.0]])
print((x / 200.0 - 2.5)[0, 0])
print((x / jnp.full((2, 3), 200.0) - 2.5)[0, 0])
print(float((x / x[:, 1:2])[1, 2]), float((x / x)[1, 2]))
print(float((x[0, :1] / 7.3)[0]), float((x[0] / 7.3)[0]))
print([float(v) for v in vmap(lambda row, d: row / d)(x, x[:, 2])[1]])
print([float(v) for v in (x.astype(jnp.float16) / jnp.float16(7.3))[1]])
print([float(v) for v in (x.astype(jnp.bfloat16) / jnp.bfloat16(7.3))[1]])
