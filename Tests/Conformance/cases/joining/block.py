from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.block([v, w])))
print(repr(jnp.block([[v, v], [w, w]])))
print(repr(jnp.block([[matrix, jnp.ones((2,1))], [jnp.zeros((1,4))]])))
print(repr(jnp.block(v)))
print(repr(jnp.block(3)))
print(repr(jnp.block([1, 2])))
print(repr(jnp.block([[1, 2], [3, 4]])))
print(repr(vmap(lambda v: jnp.block([[v], [v]]))(matrix)))
