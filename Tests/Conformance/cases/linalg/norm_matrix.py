import jax.numpy as jnp
x = jnp.array([[1.0, -2.0, 3.0], [4.0, 5.0, -7.0]])
for order in (None, 'fro', 'nuc', 1, -1, 2, -2, jnp.inf, -jnp.inf):
    print(order, jnp.linalg.norm(x, order), jnp.linalg.norm(x, order, axis=(1, 0), keepdims=True))
print(jnp.linalg.norm(jnp.arange(6).reshape(2, 3), 1))
