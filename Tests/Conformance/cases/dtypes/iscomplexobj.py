import jax.numpy as jnp
v = jnp.array([3, 1, 2])
print(repr(jnp.iscomplexobj(v)))
print(repr(jnp.iscomplexobj(3)))
