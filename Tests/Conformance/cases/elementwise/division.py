import jax.numpy as jnp

x = jnp.array([7.0, -7.0, 5.5])
y = jnp.array([2.0, 2.0, -2.0])
m = jnp.array([5, -3, 2])
n = jnp.array([[2], [1]])
for f in (jnp.floor_divide, jnp.remainder, jnp.mod, jnp.fmod,):
    print(f(x, y))
    print(f(m, n))
    print(f(x, 2), f(7, 2))
