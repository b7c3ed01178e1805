import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
print(repr(jnp.correlate(v, w)))
print(repr(jnp.correlate(v, w, 'full')))
print(repr(jnp.correlate(w[:2], jnp.arange(5.), 'full')))
print(repr(jnp.correlate(jnp.arange(5.), w[:2], 'same')))
print(repr(jnp.correlate(w[:2], jnp.arange(5.), 'same')))
print(repr(jnp.correlate(v, v, preferred_element_type=jnp.int32)))
