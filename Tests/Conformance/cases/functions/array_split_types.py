import jax.numpy as jnp

for x in (jnp.arange(7.0), jnp.arange(7), jnp.arange(7) % 2 == 0, jnp.arange(7, dtype=jnp.int8)):
    print(jnp.array_split(x, 3))
m = jnp.arange(12.0).reshape(3, 4)
print(jnp.array_split(m, 3, axis=1))
print(jnp.array_split(m, [1, 3], axis=-1))
print([part.shape for part in jnp.array_split(m, 5)])
