from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.asarray([1,2])))
print(repr(jnp.asarray([1,2], jnp.float32)))
print(repr(jnp.asarray([1,2], dtype=jnp.float32, copy=True)))
print(repr(jnp.asarray(a=[1])))
print(repr(jnp.asarray(v) is v))
print(repr(vmap(lambda v: jnp.asarray(v, dtype=int))(floats)))
