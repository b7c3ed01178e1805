import jax.numpy as jnp
x = jnp.arange(24.0).reshape(2, 3, 4)
print(jnp.linalg.norm(x), jnp.linalg.norm(x, axis=1))
print(jnp.linalg.norm(x, axis=(0, 2), keepdims=True))
print(jnp.linalg.norm(x, ord=1, axis=-1))
print(jnp.linalg.norm(jnp.array([])), jnp.linalg.norm(-2.5))
