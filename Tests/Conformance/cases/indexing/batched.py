import jax
import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
i = jnp.array([0, 2])
print(jax.vmap(lambda x, i: x[i])(x, i))
print(jax.vmap(lambda x, i: x[:, i])(x, i))
print(jax.vmap(lambda x, i: x[i, i])(x, i))
print(jax.vmap(lambda i: x[0, i])(i))
print(jax.vmap(lambda x: x[1], in_axes=2)(x))
print(jax.vmap(lambda i: x[0, jnp.array([i, 0])])(i).shape)
