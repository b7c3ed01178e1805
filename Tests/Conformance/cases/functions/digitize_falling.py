import jax.numpy as jnp

x = jnp.array([0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 9.0])
falling = jnp.array([4.0, 2.0, 1.0])
print(jnp.digitize(x, falling))
print(jnp.digitize(x, falling, right=True))
print(jnp.digitize(x, falling[::-1]), jnp.digitize(x, falling[::-1], right=True))
print(jnp.digitize(jnp.array([[1, 7], [3, 2]]), jnp.array([5, 3, 3, 1])))
# Bins out of order are halved all the same.
print(jnp.digitize(x, jnp.array([4.0, 1.0, 2.0])))
print(jnp.digitize(x, jnp.array([1.0, 4.0, 2.0, 3.0])))
print(jnp.digitize(2.0, jnp.array([2.0])), jnp.digitize(x, jnp.array([])))
