import jax.numpy as jnp

for shape in ((0,), (2, 0), (0, 3), (1, 0, 2)):
    x = jnp.zeros(shape)
    print(x, repr(x))
print(repr(jnp.array([], dtype=int)), [jnp.zeros(0)])
