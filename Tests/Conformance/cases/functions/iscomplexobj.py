import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.iscomplexobj(b2)))
print(repr(jnp.iscomplexobj(f3)))
print(repr(jnp.iscomplexobj(h1)))
print(repr(jnp.iscomplexobj(f2)))
print(repr(jnp.iscomplexobj(jnp.float32(2))))
print(repr(jnp.iscomplexobj(i3)))
