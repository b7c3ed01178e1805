import jax
import jax.numpy as jnp

for f in (jax.nn.sigmoid, jax.nn.log_sigmoid, jax.nn.hard_sigmoid, jax.nn.sparse_sigmoid,):
    for arguments in (([1.0],), (None,), ()):
        try:
            print(f(*arguments))
        except Exception as e:
            print(type(e).__name__, e)
print(jax.nn.sigmoid(1.0, 2.0, 3.0))
