import jax
import jax.numpy as jnp

for f in (jax.nn.softplus, jax.nn.squareplus, jax.nn.sparse_plus,):
    for arguments in (([1.0],), (None,), ()):
        try:
            print(f(*arguments))
        except Exception as e:
            print(type(e).__name__, e)
print(jax.nn.softplus(1.0, 2.0, 3.0))
