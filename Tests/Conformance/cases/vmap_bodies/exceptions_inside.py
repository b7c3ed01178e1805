import jax.numpy as jnp
from jax import vmap
def f(x):
    try:
        return x + jnp.ones(3)
    except TypeError as error:
        print("caught:", error)
        return x
print(vmap(f)(jnp.ones((2, 4))))
