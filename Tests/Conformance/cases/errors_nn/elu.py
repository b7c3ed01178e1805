import jax
import jax.numpy as jnp

for f in (jax.nn.elu, jax.nn.celu, jax.nn.selu,):
    for arguments in (([1.0],), (None,), ()):
        try:
            print(f(*arguments))
        except Exception as e:
            print(type(e).__name__, e)
print(jax.nn.elu(1.0, 2.0, 3.0))
