import jax.numpy as jnp

x = jnp.array([1.0, 0.0, 3.0])
y = jnp.array([0.0, 0.0, 2.0])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.logical_and, jnp.logical_or, jnp.logical_xor,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
