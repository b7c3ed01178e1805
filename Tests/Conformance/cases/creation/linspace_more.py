from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(vmap(lambda v: jnp.linspace(0, v, 3))(w)))
print(repr(vmap(lambda v: jnp.linspace(v, 2*v, 3, retstep=True))(w)))
print(repr(vmap(lambda v: jnp.linspace(v, 2*v, 3, axis=1))(floats)))
