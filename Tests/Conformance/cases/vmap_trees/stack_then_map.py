import jax
import jax.numpy as jnp
from jax import vmap
rows = [{"x": 1.0, "y": 2.0}, {"x": 3.0, "y": 4.0}]
batch = jax.tree.map(lambda *v: jnp.array(v), *rows)
print(batch)
print(vmap(lambda r: r["x"] * r["y"])(batch))
