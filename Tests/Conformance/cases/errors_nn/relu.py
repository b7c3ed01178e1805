import jax
import jax.numpy as jnp

for f in (jax.nn.relu, jax.nn.relu6, jax.nn.leaky_relu,):
    for arguments in (([1.0],), (None,)):
        try:
            print(f(*arguments))
        except Exception as e:
            print(type(e).__name__, e)
print(jax.nn.leaky_relu(1.0, 2.0, 3.0))
