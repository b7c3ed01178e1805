from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.zeros_like(v)))
print(repr(jnp.zeros_like(3)))
print(repr(jnp.zeros_like(3.5)))
print(repr(jnp.zeros_like(True)))
print(repr(jnp.zeros_like(v, dtype=float)))
print(repr(jnp.zeros_like(v, shape=(2,))))
print(repr(jnp.zeros_like(v, shape=3)))
print(repr(jnp.zeros_like(jnp.arange(3)*2.0)))
print(repr(vmap(lambda v: jnp.zeros_like(v))(floats)))
