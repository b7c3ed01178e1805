import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.absolute(i1)))
print(repr(jnp.absolute(2.5)))
print(repr(jnp.absolute(f1)))
print(repr(jnp.absolute(3)))
print(repr(jnp.absolute(jnp.int8(3))))
print(repr(jnp.absolute(f3)))
