import jax.numpy as jnp
a = jnp.eye(4).reshape(2, 2, 2, 2)
print(jnp.linalg.tensordot(a, a).shape, jnp.linalg.tensordot(jnp.arange(3), jnp.arange(3), axes=1))
print(jnp.linalg.tensorinv(2 * a)[0, 0], jnp.linalg.tensorsolve(a, jnp.arange(4.0).reshape(2, 2)))
