import jax.numpy as jnp

x = jnp.array([12, 7, 100])
y = jnp.array([3, 2, 1])
for f in (jnp.gcd, jnp.lcm,):
    print(f(x, y))
    print(f(x.astype('uint8'), 2))
    print(f(12, jnp.array([[1], [4]])))
