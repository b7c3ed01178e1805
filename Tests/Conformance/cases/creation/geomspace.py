from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
print(repr(jnp.geomspace(1,256,9)))
print(repr(jnp.geomspace(-1000,-1,4)))
print(repr(jnp.geomspace(1,1000,4,endpoint=False)))
print(repr(jnp.geomspace(w,100*w,3)))
print(repr(jnp.geomspace(w,100*w,3,axis=1)))
print(repr(jnp.geomspace(w,100*w,3,axis=-1)))
print(repr(jnp.geomspace(1,1000,4,dtype=int)))
print(repr(jnp.geomspace(0,10,3)))
print(repr(vmap(lambda v: jnp.geomspace(1, v, 3))(w)))
