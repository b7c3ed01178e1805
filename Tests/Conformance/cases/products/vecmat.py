from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.vecmat(jnp.arange(2), matrix)))
print(repr(jnp.vecmat(jnp.arange(3.), cube)))
print(repr(jnp.vecmat(jnp.ones((2,3)), cube)))
print(repr(vmap(jnp.vecmat)(jnp.ones((2,3)), cube)))
