import jax.numpy as jnp

x = jnp.array([1.0, 2.0, jnp.nan])
print(jnp.isclose(x, x + 1e-7), jnp.isclose(x, x, equal_nan=True))
print(jnp.isclose(jnp.arange(3), jnp.arange(3) + 1, atol=1), jnp.isclose(1, 1.1, rtol=0.2))
print(jnp.allclose(x, x), jnp.allclose(x, x, equal_nan=True), jnp.allclose(1, 1 + 1e-9))
print(jnp.array_equal(x, x), jnp.array_equal(x, x, equal_nan=True), jnp.array_equal([1, 2], (1, 2)))
print(jnp.array_equal(jnp.ones(2), jnp.ones(3)), jnp.array_equiv(jnp.ones(2), jnp.ones((3, 2))), jnp.array_equiv(jnp.ones(2), jnp.ones((2, 3))))
