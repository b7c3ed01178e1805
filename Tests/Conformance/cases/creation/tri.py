import jax.numpy as jnp
print(repr(jnp.tri(3)))
print(repr(jnp.tri(2,3,1)))
print(repr(jnp.tri(3,k=-1,dtype=int)))
print(repr(jnp.tri(3, 2, dtype=bool)))
