import jax.numpy as jnp
from jax import vmap

# What is wrong in each example is told first.
def attempt(f, x):
    try:
        print(vmap(f)(x))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split("\n")[0])
for x in (jnp.arange(2.0), jnp.ones((2, 1)), jnp.ones((2, 3)), jnp.ones((2, 0)), jnp.arange(2), jnp.ones((2, 3), int)):
    attempt(lambda v: v if v > 0 else -v, x)
    attempt(lambda v: not v, x)
    attempt(lambda v: v and 1, x)
    attempt(lambda v: 1 < v < 2, x)
    attempt(lambda v: max(v, v), x)
    attempt(lambda v: sorted([v, v]), x)
    attempt(lambda v: v in [1, 2], x)
    attempt(int, x)
    attempt(float, x)
    attempt(lambda v: v.item(), x)
    attempt(lambda v: [1, 2, 3][v], x)
    attempt(lambda v: [0, 1, 2][v:], x)
    attempt(lambda v: range(v), x)
    attempt(lambda v: "ab" * v, x)
def relu(v):
    if v > 0:
        return v
    return -v
print(vmap(relu)(jnp.ones((2, 3))))
