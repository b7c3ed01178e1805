import jax
import jax.numpy as jnp

m = jnp.array([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0]])
for axis in [None, 0, 1, jnp.array(1), (0, 1), [0], True]:
    for keepdims in [False, True]:
        print(jax.nn.logsumexp(m, axis, keepdims=keepdims).tolist())
for axis in [jnp.array(2), jnp.array([1]), jnp.array(True), 2]:
    try:
        print(jax.nn.logsumexp(m, axis))
    except (TypeError, ValueError) as e:
        print(e)
