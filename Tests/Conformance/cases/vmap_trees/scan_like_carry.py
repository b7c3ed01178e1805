import jax.numpy as jnp
from jax import vmap
def step(carry, x):
    return {"total": carry["total"] + x, "count": carry["count"] + 1}
def run(xs):
    carry = {"total": 0, "count": 0}
    for x in xs:
        carry = step(carry, x)
    return carry
print(vmap(run)(jnp.arange(6).reshape(2, 3)))
