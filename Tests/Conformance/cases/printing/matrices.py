import jax.numpy as jnp

for x in (jnp.arange(6).reshape(2, 3), jnp.arange(6).reshape(2, 3) / 4, jnp.eye(2), jnp.eye(2) > 0, jnp.arange(-3, 3).reshape(3, 2) * 100):
    print(x)
    print(repr(x))
