import jax.numpy as jnp
from jax import vmap
b = (jnp.arange(12) * 3 % 13 - 3).astype(jnp.bfloat16)
h = (jnp.arange(12) * 3.37 % 13 - 3).astype(jnp.float16)
for x in [b, b * 0.37, h, h * 41]:
    print(jnp.round(x, 3), jnp.round(x, 1), jnp.round(x, -1))
print(jnp.round(b[0], 3), jnp.round(b.reshape(3, 4) * 0.37, 2), b.round(2))
print(vmap(lambda v: jnp.round(v, 3))(b.reshape(2, 6)))
