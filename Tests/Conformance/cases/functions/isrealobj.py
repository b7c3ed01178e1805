import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
print(repr(jnp.isrealobj(i3)))
print(repr(jnp.isrealobj(jnp.float32(2))))
print(repr(jnp.isrealobj(f3)))
print(repr(jnp.isrealobj(f1)))
print(repr(jnp.isrealobj(b2)))
print(repr(jnp.isrealobj(e0)))
