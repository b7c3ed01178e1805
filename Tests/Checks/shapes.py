import jax.numpy as jnp
from jax import vmap
x = jnp.ones((3, 4))
x @ x  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
y = x.reshape(5, 3)  # mistake: TypeError: cannot reshape array of shape (3, 4) (size 12) into shape (5, 3) (size 15)
y @ y
x + jnp.ones(3)  # mistake: ValueError: Incompatible shapes for broadcasting: shapes=[(3, 4), (3,)]
x[0, 0, 0]  # mistake: IndexError: Too many indices: array is 2-dimensional, but 3 were indexed
x[:, 7]
x.sum(axis=2)  # mistake: ValueError: axis 2 is out of bounds for array of dimension 2
p, q = x  # mistake: ValueError: too many values to unpack (expected 2)
jnp.concatenate([x, x.T])  # mistake: TypeError: Cannot concatenate arrays with shapes that differ in dimensions other than the one being concatenated: concatenating along dimension 0 for shapes (3, 4), (4, 3).
vmap(jnp.dot, in_axes=(0,))(x, x)  # mistake: ValueError: vmap in_axes must be an int, None, or a tuple of entries corresponding to the positional arguments passed to the function, but got len(in_axes)=1, len(args)=2
vmap(jnp.dot, in_axes=(1, 0))(x, x)  # mistake: ValueError: vmap got inconsistent sizes for array axes to be mapped:
vmap(lambda row: row @ jnp.ones(3))(x)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
if x:  # mistake: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
    pass
x[0] = 1  # mistake: TypeError: JAX arrays are immutable and do not support in-place item assignment. Instead of x[idx] = y, use x = x.at[idx].set(y) or another .at[] method: https://docs.jax.dev/en/latest/_autosummary/jax.numpy.ndarray.at.html
jnp.ones((30000, 30000)) @ jnp.ones((30000, 30000)) @ jnp.ones(3)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (30000,) and (3,).
