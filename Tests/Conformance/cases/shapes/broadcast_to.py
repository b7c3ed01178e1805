from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.broadcast_to(v, (2,3))))
print(repr(jnp.broadcast_to(3, (2,2))))
print(repr(jnp.broadcast_to(v, 3)))
print(repr(jnp.broadcast_to(v[:,None], (3,2))))
print(repr(jnp.broadcast_to(v, shape=(1,3))))
print(repr(vmap(lambda v: jnp.broadcast_to(v, (2,3)))(matrix)))
