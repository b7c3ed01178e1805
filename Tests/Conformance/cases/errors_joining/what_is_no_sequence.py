import jax.numpy as jnp
from jax import lax
v = jnp.arange(3)
attempts = [
    lambda: jnp.concatenate(print),
    lambda: jnp.concatenate(["a"]),
    lambda: jnp.concatenate(iter([v])),
    lambda: jnp.hstack(5),
    lambda: jnp.hstack([]),
    lambda: jnp.stack(5),
    lambda: jnp.stack(x for x in [v]),
    lambda: jnp.stack([v, None]),
    lambda: jnp.vstack(iter([v])),
    lambda: jnp.dstack("ab"),
    lambda: jnp.squeeze(v, print),
    lambda: jnp.flip(v, "a"),
    lambda: jnp.sum(v, range(1)),
    lambda: jnp.sum(v, {0}),
    lambda: jnp.roll(v, 1.5),
    lambda: jnp.roll(v, (1, 0.5)),
    lambda: lax.concatenate([], 0),
    lambda: lax.concatenate(5, 0),
    lambda: lax.concatenate([v, "a"], 0),
    lambda: lax.dynamic_slice(v, 0, (1,)),
    lambda: jnp.ravel_multi_index(5, (2,)),
]
for attempt in attempts[:-1]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, str(error).split('\nThis Batch')[0])
attempts[-1]()
