import jax.numpy as jnp

print(jnp.cumsum(jnp.array(2.5), axis=0), jnp.cumprod(jnp.array(3), axis=-1), jnp.array(2.5).cumsum(0), jnp.cumsum(4))
for x in (jnp.float32(3), jnp.array(True), jnp.arange(3)[0], jnp.array(2.5)):
    for axis in (0, 1):
        try:
            print(jnp.cumsum(x, axis=axis))
        except ValueError as e:
            print(e)
print(repr(-129 % jnp.array([True, False])), repr(jnp.divmod(7, jnp.array([True, False]))))
try:
    jnp.full((2, 3), jnp.where(jnp.ones((3, 4)) > 0, 2, 5))
except ValueError as e:
    print(e)
