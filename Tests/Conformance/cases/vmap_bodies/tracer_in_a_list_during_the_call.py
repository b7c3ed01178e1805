import jax.numpy as jnp
from jax import vmap
def f(x):
    steps = []
    for k in range(3):
        x = x * 2
        steps.append(x)
    return steps[-1] + steps[0]
print(vmap(f)(jnp.arange(3)))
