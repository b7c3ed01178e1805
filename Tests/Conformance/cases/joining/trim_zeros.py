import jax.numpy as jnp
print(repr(jnp.trim_zeros(jnp.array([0,0,1,2,0]))))
print(repr(jnp.trim_zeros(jnp.array([0,0,1,2,0]), 'f')))
print(repr(jnp.trim_zeros(jnp.array([0,0,1,2,0]), trim='b')))
print(repr(jnp.trim_zeros(jnp.array([0,0,1,2,0]), 'x')))
print(repr(jnp.trim_zeros(jnp.zeros(3))))
print(repr(jnp.trim_zeros(jnp.zeros((3,3)).at[1,1].set(2.))))
print(repr(jnp.trim_zeros(jnp.zeros((3,3)).at[1,1].set(2.), axis=0)))
print(repr(jnp.trim_zeros(jnp.array([0.,1.,jnp.nan,0.]))))
