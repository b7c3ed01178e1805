import jax.numpy as jnp

x = jnp.array(3)
if x > 2:
    print('more')
while x > 0:
    x = x - 1
print(x, not x, x and 1, x or 'none', 1 if jnp.array([2.0]) else 0)
print(x is x, isinstance(x, jnp.ndarray), type(x).__name__)
