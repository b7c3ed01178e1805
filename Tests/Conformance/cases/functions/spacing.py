import jax.numpy as jnp
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
print(repr(jnp.spacing(e2)))
print(repr(jnp.spacing(h1)))
print(repr(jnp.spacing(e0)))
print(repr(jnp.spacing(g1)))
