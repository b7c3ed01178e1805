import jax
import jax.numpy as jnp

x = jnp.arange(8.0).reshape(2, 4)
print(jax.nn.glu(x), jax.nn.glu(x, axis=0).shape)
print(jax.nn.standardize(x))
print(jax.nn.standardize(x, axis=0))
print(jax.nn.identity(x)[0])
