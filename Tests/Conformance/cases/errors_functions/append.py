import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.append()
except Exception as error:
    print(type(error).__name__, error)
jnp.append(x1=f1,x2=f1)
