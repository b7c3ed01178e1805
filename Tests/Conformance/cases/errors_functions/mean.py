import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.mean(g1, weights=f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.mean((1,2))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.mean(u1, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
jnp.mean(g1, out=1)
