import jax.numpy as jnp

x = jnp.array([1.5, -2.0, 0.0])
y = jnp.array([-1.0, 1.0, 0.5])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.copysign, jnp.heaviside,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
