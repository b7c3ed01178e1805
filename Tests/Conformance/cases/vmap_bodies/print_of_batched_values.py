import jax.numpy as jnp
from jax import vmap
def f(x, y):
    print(x)
    print(repr(y), str(x + 1))
    print([x], (y,), {"x": x})
    return x + y.sum()
print(vmap(f, in_axes=(0, 1))(jnp.arange(2), jnp.ones((3, 2))))
