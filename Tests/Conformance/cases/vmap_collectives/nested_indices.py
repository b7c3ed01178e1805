import jax.numpy as jnp
from jax import lax, vmap
x = jnp.zeros((2, 3), int)
f = lambda v: lax.axis_index("r") * 10 + lax.axis_index("c") + v
print(vmap(vmap(f, axis_name="c"), axis_name="r")(x))
print(vmap(vmap(lambda v: lax.axis_index(("r", "c")) + v, axis_name="c"), axis_name="r")(x))
print(vmap(vmap(lambda v: lax.axis_size(("r", "c")) + v, axis_name="c"), axis_name="r")(x))
