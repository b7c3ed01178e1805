import jax.numpy as jnp
from jax import vmap
def predict(params, x):
    for W, b in params:
        x = jnp.tanh(jnp.dot(W, x) + b)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (2,) and (7,).
    return x
params = [(jnp.ones((3, 2)), jnp.ones(3)), (jnp.ones((5, 3)), jnp.ones(5))]
batch = jnp.ones((7, 2))
vmap(predict, in_axes=(0,))(params, batch)  # mistake: ValueError: vmap in_axes must be an int, None, or a tuple of entries corresponding to the positional arguments passed to the function, but got len(in_axes)=1, len(args)=2
vmap(predict)(params, batch)  # mistake: ValueError: vmap got inconsistent sizes for array axes to be mapped:
vmap(predict, in_axes=(None, 1))(params, batch)
vmap(predict, in_axes=(None, 0))(params, batch) @ jnp.ones(7)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (5,) and (7,).
def clip(x, limit):
    if x > 0:  # mistake: jax.errors.TracerBoolConversionError: Attempted boolean conversion of traced array with shape bool[].
        return x
    if limit > 0:  # note: elements decide here: all ways on from here were checked, each by itself
        return -x
    return limit
vmap(clip, in_axes=(0, None))(jnp.ones(3), jnp.ones(()))
vmap(vmap(lambda a, b: a * b))(jnp.ones((2, 3)), jnp.ones((2, 4)))  # mistake: ValueError: vmap got inconsistent sizes for array axes to be mapped:
vmap(lambda a: undefined1)(batch)  # mistake: NameError: name 'undefined1' is not defined
vmap(lambda a: a[a > 0])(batch)  # mistake: jax.errors.NonConcreteBooleanIndexError: Array boolean indices must be concrete; got bool[2]
