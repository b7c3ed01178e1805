import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda r: r.at[1:].set(0))(x))
print(vmap(lambda r: r.at[::2].multiply(10))(x))
print(vmap(lambda r, v: r.at[:2].set(v))(x, jnp.array([8, 9])))
