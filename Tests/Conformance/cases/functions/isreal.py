import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.isreal(b1)))
print(repr(jnp.isreal(jnp.int8(3))))
print(repr(jnp.isreal(f3)))
print(repr(jnp.isreal(n1)))
print(repr(jnp.isreal(i1)))
print(repr(jnp.isreal(i3)))
