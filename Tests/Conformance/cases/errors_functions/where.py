import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.where(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.where(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.where(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.where(f1, f1)
