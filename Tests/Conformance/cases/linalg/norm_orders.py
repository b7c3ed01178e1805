import jax.numpy as jnp
v = jnp.array([3.0, -4.0, 0.0])
for order in (None, 0, 1, 2, 3, 0.5, -1, jnp.inf, -jnp.inf):
    print(order, jnp.linalg.norm(v, ord=order))
print(jnp.linalg.norm(jnp.array([3, 4])), jnp.linalg.norm(jnp.array([3, 4], dtype=jnp.bfloat16)))
