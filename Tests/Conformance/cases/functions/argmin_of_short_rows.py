import jax.numpy as jnp
from jax import random, vmap

# Rows of fewer elements than a vector has, some at a time, and the rest.
for count in (1, 2, 7, 33, 63, 64, 100):
    for rows in (1, 31, 33, 70):
        x = jnp.round(random.normal(random.key(count * 131 + rows), (rows, count)) * 5)
        holes = jnp.where(jnp.abs(x) > 9, jnp.nan, x) / 2
        for a in (x, holes, x.astype(jnp.int8), holes.astype(jnp.bfloat16), x > 2):
            weights = jnp.arange(rows) * 7 % 1013
            print(
                (jnp.argmax(a, axis=1) * weights).sum(),
                (jnp.argmin(a, axis=1) * weights).sum(),
                jnp.argmax(a, axis=0).sum(),
                jnp.argmin(a),
                (vmap(jnp.argmin)(a) * weights).sum(),
                end=" ",
            )
        print()
