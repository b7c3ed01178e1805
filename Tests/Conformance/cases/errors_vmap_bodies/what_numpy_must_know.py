import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6.0).reshape(2, 3)
attempts = [
    lambda v, n: jnp.expand_dims(v, n),
    lambda v, n: jnp.squeeze(v[None], n),
    lambda v, n: jnp.moveaxis(v[None], 0, n),
    lambda v, n: jnp.roll(v, 1, axis=n),
    lambda v, n: jnp.split(v, [n]),
    lambda v, n: jnp.split(v, 3, axis=n),
    lambda v, n: jnp.tile(v, (2, n)),
    lambda v, n: jnp.repeat(v, 2, axis=n),
    lambda v, n: jnp.bincount(v.astype(int), length=n),
    lambda v, n: jnp.histogram(v, bins=n),
    lambda v, n: jnp.unique(v, size=n),
    lambda v, n: jnp.nonzero(v, size=n),
    lambda v, n: jnp.argwhere(v),
    lambda v, n: jnp.indices((n, 2)),
    lambda v, n: jnp.linspace(0, 1, 3, axis=n),
    lambda v, n: jnp.insert(v, 0, 1, axis=n),
    lambda v, n: jnp.compress(v > 1, v),
    lambda v, n: jnp.extract(v > 1, v),
    lambda v, n: jnp.diagflat(v, n),
    lambda v, n: jnp.ravel_multi_index((n,), (n,)),
    lambda v, n: jnp.linalg.diagonal(v[None], offset=n),
    lambda v, n: round(v, n),
    lambda v, n: jnp.eye(2, k=v[0]),
]
for attempt in attempts[:-1]:
    try:
        print(vmap(lambda v: attempt(v, v[0].astype(int)))(x))
    except Exception as error:
        print(type(error).__name__, str(error).split('\nThis Batch')[0])
vmap(lambda v: attempts[-1](v, v[0].astype(int)))(x)
