from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.squeeze(v[None,:,None])))
print(repr(jnp.squeeze(v[None,:,None], 0)))
print(repr(jnp.squeeze(v[None,:,None], (0,2))))
print(repr(jnp.squeeze(v[None,:,None], axis=-1)))
print(repr(jnp.squeeze(3)))
print(repr(vmap(lambda v: jnp.squeeze(v))(matrix[:,None])))
