import jax.numpy as jnp
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.linalg.inv(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.linalg.slogdet(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.linalg.cholesky(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.linalg.svd(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.linalg.pinv(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.linalg.eigh(h1.reshape(1, 3)[:, :1])
except Exception as error:
    print(type(error).__name__, error)
jnp.linalg.lstsq(h1.reshape(1, 3), h1[:1])
