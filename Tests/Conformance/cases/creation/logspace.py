from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
print(repr(jnp.logspace(0,2,3)))
print(repr(jnp.logspace(0,2,5,base=2)))
print(repr(jnp.logspace(0,2,4,endpoint=False)))
print(repr(jnp.logspace(0,2,3,dtype=int)))
print(repr(jnp.logspace(w,2*w,3,axis=1)))
print(repr(jnp.logspace(0,1,3,dtype='float16')))
print(repr(vmap(lambda v: jnp.logspace(0, v, 3))(w)))
