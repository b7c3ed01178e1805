import jax.numpy as jnp

x = jnp.array([1.5, -2.0, 4.0])
y = jnp.array([2.0, 0.5, -3.0])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.add, jnp.subtract, jnp.multiply, jnp.true_divide, jnp.divide,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
