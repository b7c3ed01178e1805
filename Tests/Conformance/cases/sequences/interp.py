from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.interp(1.5, w, v)))
print(repr(jnp.interp(w, jnp.array([0.,2.,5.]), jnp.array([1.,3.,2.]))))
print(repr(jnp.interp(jnp.array([-1.,9.]), w, v, left=-5, right=7)))
print(repr(jnp.interp(jnp.array([-1.,9.]), w, v, left='extrapolate', right='extrapolate')))
print(repr(jnp.interp(jnp.array([0.5,4.5]), jnp.array([0.,1.,2.]), w, period=3)))
print(repr(jnp.interp(2, v, w)))
print(repr(vmap(lambda v: jnp.interp(v, w, v))(floats)))
print(repr(vmap(lambda v: jnp.interp(1.5, w, v))(floats)))
