from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.expand_dims(v, 0)))
print(repr(jnp.expand_dims(v, -1)))
print(repr(jnp.expand_dims(v, (0,2))))
print(repr(jnp.expand_dims(v, (0,-1))))
print(repr(jnp.expand_dims(3, 0)))
print(repr(jnp.expand_dims(v, ())))
print(repr(vmap(lambda v: jnp.expand_dims(v, -1))(matrix)))
