import jax.numpy as jnp

x = jnp.array([3.0, -5.0, 0.0])
y = jnp.array([4.0, 12.0, 2.0])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.hypot, jnp.arctan2, jnp.atan2,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
