import jax.numpy as jnp
def area(x):
    if x.ndim != 2:
        raise ValueError("need two axes")  # mistake: ValueError: need two axes
    return x.sum()
area(jnp.ones((2, 2))) @ 1  # mistake: ValueError: matmul input operand 0 must have ndim at least 1, but it has ndim 0
area(jnp.ones(3)) + 1
def checked(x):
    if x.sum() > 3:  # note: elements decide here: all ways on from here were checked, each by itself
        raise ValueError("too large")
    return x
checked(jnp.ones(3)) @ jnp.ones(2)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (2,).
assert len([1]) == 2, "two are wanted"  # mistake: AssertionError: two are wanted
raise RuntimeError("stop")  # mistake: RuntimeError: stop
jnp.ones(3) @ jnp.ones(4)
