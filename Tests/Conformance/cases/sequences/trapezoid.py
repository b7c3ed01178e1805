from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.trapezoid(w)))
print(repr(jnp.trapezoid(w, dx=2)))
print(repr(jnp.trapezoid(v, w)))
print(repr(jnp.trapezoid(floats, axis=0)))
print(repr(jnp.trapezoid(floats, w)))
print(repr(jnp.trapezoid(matrix)))
print(repr(vmap(jnp.trapezoid)(floats)))
