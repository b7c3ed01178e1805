import jax.numpy as jnp

x = jnp.array([2.0, 4.0, 9.0])
y = jnp.array([3.0, 0.5, -1.0])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.power, jnp.pow, jnp.float_power,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
