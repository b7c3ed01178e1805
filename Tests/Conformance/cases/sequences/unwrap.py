from jax import vmap
import jax.numpy as jnp
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.unwrap(jnp.array([0.,3.,6.5,9.8,1.]))))
print(repr(jnp.unwrap(jnp.array([1,5,9,2]), period=6)))
print(repr(jnp.unwrap(floats)))
print(repr(jnp.unwrap(floats, discont=1., axis=0)))
print(repr(jnp.unwrap(jnp.zeros(0))))
print(repr(vmap(jnp.unwrap)(floats)))
