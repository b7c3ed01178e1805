import jax.numpy as jnp
from jax import vmap
A = jnp.arange(6).reshape(2, 3)
B = jnp.arange(12).reshape(3, 4)
mv = vmap(jnp.dot, in_axes=(0, None))
mm = vmap(mv, in_axes=(None, 1), out_axes=1)
print(mm(A, B))
print((mm(A, B) == A @ B).all())
