import jax.numpy as jnp
from functools import partial, reduce
def make(w):
    count = 0
    def step(x):
        nonlocal count
        count += 1
        return w @ x  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (4,).  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (2,).
    return step
step = make(jnp.ones((2, 3)))
step(jnp.ones(3)) @ jnp.ones(3)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (2,) and (3,).
step(jnp.ones(4))
half = partial(step, jnp.ones(2))
half()
reduce(lambda a, b: a @ b, [jnp.ones((2, 3)), jnp.ones((3, 4)), jnp.ones((3, 5))])  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
