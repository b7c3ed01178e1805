import jax.numpy as jnp
m, v = jnp.arange(9.0).reshape(3, 3), jnp.arange(3)
print(jnp.diag(m, -2 ** 63), jnp.diag(m, 2 ** 40), jnp.diagonal(m, -2 ** 63))
print(jnp.tril(m, -2 ** 31), jnp.triu(m, 2 ** 31), jnp.tri(3, k=-2 ** 31))
print(jnp.linalg.diagonal(m, offset=2 ** 40), jnp.eye(2, k=2 ** 40))
print(jnp.roll(v, 2 ** 40 + 1), jnp.rot90(m, 2 ** 40 + 1))
print(jnp.round(m, -400), jnp.round(m, -39), jnp.round(m * 7, -2 ** 40))
print(v[::2 ** 31], v[::-2 ** 31], v[2 ** 70:], v[:-2 ** 70], v[1::-2 ** 31], v[::2 ** 62])
for attempt in [lambda: jnp.triu(m, 2 ** 40), lambda: jnp.tril(m, 2 ** 40), lambda: jnp.tri(3, k=2 ** 31),
                lambda: jnp.triu(m, -2 ** 31), lambda: jnp.trace(m, 2 ** 40), lambda: jnp.tril_indices(3, 2 ** 40),
                lambda: jnp.split(v, [-2 ** 63]), lambda: jnp.split(v, [2 ** 63 - 1])]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
