import jax
import jax.numpy as jnp

# The slices that a condition chooses, padded to a size, as functions and as methods.
c = jnp.array([True, False, True, True])
a = jnp.arange(12).reshape(4, 3)
print(jnp.compress(c, a, axis=0, size=2))
print(jnp.compress(c, a, axis=0, size=4, fill_value=-1))
print(jnp.compress(c, a, axis=0, size=0).shape)
print(jnp.compress(c, a, size=4, fill_value=2.5))
print(jnp.extract(a > 3, a, size=3), jnp.extract(a > 3, a, size=12, fill_value=-1))
print(a.compress(c, 0))
print(a.compress(c[:3], axis=1, size=2, fill_value=9))
print(a.compress(c), a.astype(jnp.float16).compress(c, size=3))
print(jax.vmap(lambda m, r: jnp.compress(m, r, size=2, fill_value=7))(a % 2 == 0, a))
print(jax.vmap(lambda m, r: jnp.extract(m, r, size=3))(a % 2 == 0, a))
print(a.argpartition(1).shape, a[0].argpartition(1, axis=-1))
print(jnp.nan_to_num(jnp.array([jnp.nan, 1.0, jnp.inf]), nan=[7, 8, 9], posinf=(1.5, 2.5, 3.5)))
for size in (5, -1):
    try:
        jnp.compress(c, a, axis=0, size=size)
    except ValueError as e:
        print(e)
try:
    a.compress(c, out=a)
except NotImplementedError as e:
    print(e)
try:
    a.compress([True, False], axis=0)
except TypeError as e:
    print(e)
