import jax.numpy as jnp
print(jnp.mgrid[0:3, 0:2], jnp.mgrid[0:5], jnp.mgrid[1:3:0.5])
print(jnp.ogrid[0:3, 0:2])
print(jnp.r_[1:4, 7, 8], repr(jnp.r_[1, 2]), jnp.r_[jnp.array([1.5]), 2])
print(jnp.c_[jnp.arange(3), jnp.array([4.0, 5.0, 6.0])])
print(jnp.s_[1:3, ::2], jnp.index_exp[1:3])
m = jnp.arange(9).reshape(3, 3)
print(m[jnp.s_[:, 1]], m[jnp.ix_(jnp.array([0, 2]), jnp.array([1, 2]))])
