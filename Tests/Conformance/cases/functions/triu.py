import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(jnp.triu(f3)))
print(repr(jnp.triu(b2)))
print(repr(jnp.triu(i3)))
print(repr(jnp.triu(e2)))
print(repr(jnp.triu(f2)))
print(repr(jnp.triu(m2)))
