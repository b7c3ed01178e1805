import jax.numpy as jnp
from jax import lax, vmap
w = jnp.array([1.0, 3.0, 4.0])
print(vmap(lambda v: v / lax.psum(v, "b"), axis_name="b")(w))
