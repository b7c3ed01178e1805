import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.trim_zeros(i3)))
print(repr(jnp.trim_zeros(2.5)))
print(repr(jnp.trim_zeros(f3)))
print(repr(jnp.trim_zeros(e2)))
print(repr(jnp.trim_zeros(i1)))
print(repr(jnp.trim_zeros(True)))
