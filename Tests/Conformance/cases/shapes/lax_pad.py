import jax.numpy as jnp
from jax import lax, vmap

x = jnp.arange(6.0).reshape(2, 3)
print(lax.pad(x, 0.0, ((1, 0, 0), (0, 1, 0))))
print(lax.pad(x, -1.0, ((0, 0, 1), (1, 1, 2))))
print(lax.pad(x, 7.0, ((-1, 0, 0), (0, -2, 0))))
print(lax.pad(x, 7.0, ((-3, 2, 0), (2, -4, 0))))
print(lax.pad(jnp.arange(3), 9, ((1, 2, 1),)))
print(lax.pad(jnp.zeros((0, 2)), 1.0, ((1, 1, 3), (0, 0, 0))))
print(vmap(lambda r, c: lax.pad(r, c, ((1, 1, 0),)))(x, jnp.array([8.0, 9.0])))
print(vmap(lambda c: lax.pad(x[0], c, ((1, 0, 1),)))(jnp.array([8.0, 9.0])))
print(vmap(lambda r: lax.pad(r, 0.0, ((0, 1, 0),)), in_axes=1, out_axes=1)(x))
print(jnp.pad(x, ((1, 0), (0, 2)), constant_values=((1, 2), (3, 4))))
for case in [((1, 0, 0),), ((1, 0, 0), (0, 0, -1)), ((-3, 0, 0), (0, 0, 0))]:
    try:
        lax.pad(x, 0.0, case)
    except ValueError as e:
        print(e)
try:
    lax.pad(x, 1, ((0, 0, 0), (0, 0, 0)))
except TypeError as e:
    print(e)
