import jax.numpy as jnp

x = jnp.array([-2.0, 0.5, 3.0])
n = jnp.arange(5)
print(jnp.clip(x, 0, 1), jnp.clip(x, min=0), jnp.clip(x, max=1), jnp.clip(x))
print(jnp.clip(n, 1, 3), jnp.clip(n, 1.5, None), n.clip(2), n.clip(max=2))
print(jnp.clip(n, jnp.array([3, 3, 3, 3, 3]), 2), jnp.clip(7, 0, 3))
print(jnp.clip(jnp.arange(3, dtype='uint8'), 1, 2).dtype)
