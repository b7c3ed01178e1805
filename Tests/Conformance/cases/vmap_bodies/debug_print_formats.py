import jax
import jax.numpy as jnp
from jax import vmap
def f(x, name):
    jax.debug.print("{:.2f} {n} {k}", x, n=name, k=7)
vmap(f, in_axes=(0, None))(jnp.array([0.5, 1.25]), "value")
jax.debug.print("{} {}", jnp.arange(3), [jnp.array(1), None])
