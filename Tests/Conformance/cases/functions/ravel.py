import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.ravel(f3)))
print(repr(jnp.ravel(n1)))
print(repr(jnp.ravel(f1)))
print(repr(jnp.ravel(2.5)))
print(repr(jnp.ravel(i1)))
print(repr(jnp.ravel(f2)))
