import jax.numpy as jnp
from jax import vmap
@vmap
def square(x):
    return x * x
print(square(jnp.arange(4)))
print(square.__name__)
