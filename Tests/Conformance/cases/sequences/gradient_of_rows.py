import jax
import jax.numpy as jnp

# Slopes of several rows at unequal distances, to the last digit; and weak types that stay weak.
h = jnp.array([0.0, 0.3, 1.1, 1.9, 3.7, 4.0])
x = jnp.sin(jnp.arange(24.0)).reshape(4, 6)
print(jnp.gradient(x, h, axis=1))
print(jnp.gradient(x.T, h, axis=0))
print(jnp.gradient(x[0], h), jnp.gradient(x[:1], h, axis=-1), jnp.gradient(x[1].reshape(6, 1), h, axis=0).ravel())
print(jnp.gradient(x, h[:4], h)[0])
print(jax.vmap(lambda r: jnp.gradient(r, h))(x))
print(jax.vmap(jnp.gradient)(x, jnp.cumsum(jnp.abs(x) + 0.1, axis=1)))
print(jnp.gradient(x.reshape(2, 2, 6), h, axis=2)[1])
c = jnp.arange(5)
print(repr(jnp.gradient(c, 2.0)), repr(jnp.gradient(c)), repr(jnp.gradient(c * 1.0, 2)), repr(jnp.gradient(c, 2)))
print(repr(jnp.gradient(jnp.array([True, False, True]), 2.0)), repr(jnp.gradient(c, jnp.array(2))))
