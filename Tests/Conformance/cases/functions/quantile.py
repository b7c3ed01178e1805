import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.quantile(b2, jnp.array([0.25,0.75]), axis=(0,1))))
print(repr(jnp.quantile(f2, jnp.array([0.25,0.75]), method='higher')))
print(repr(jnp.quantile(n1, jnp.array([0.25,0.75]), )))
print(repr(jnp.quantile(u1, jnp.array([0.25,0.75]), )))
print(repr(jnp.quantile(f3, 0.5, method='nearest')))
print(repr(jnp.quantile(b2, jnp.array([0.25,0.75]), method='midpoint')))
print(repr(jnp.quantile(f3, jnp.array([0.25,0.75]), method='higher')))
print(repr(jnp.quantile(b2, jnp.array([0.25,0.75]), axis=0)))
