import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])
print(jax.nn.log_softmax(x))
print(jax.nn.log_softmax(x, axis=0))
print(jax.nn.logsumexp(x), jax.nn.logsumexp(x, axis=1), jax.nn.logsumexp(x, axis=0, keepdims=True))
print(jax.nn.logsumexp(jnp.array([-jnp.inf, -jnp.inf])))
