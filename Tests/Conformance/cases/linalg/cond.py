import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
for p in (None, 2, -2, 1, -1, 'fro', jnp.inf):
    print(p, jnp.round(jnp.linalg.cond(A, p), 3))
print(jnp.linalg.cond(jnp.array([[2, 0], [0, 1]])), jnp.linalg.cond(jnp.zeros((2, 2)), p=1))
