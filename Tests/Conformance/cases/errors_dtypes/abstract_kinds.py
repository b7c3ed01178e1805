import jax.numpy as jnp

x = jnp.arange(3.0)
for kind in [jnp.integer, jnp.signedinteger, jnp.unsignedinteger, jnp.floating, jnp.inexact, jnp.number, jnp.generic]:
    for use in [x.astype, lambda k: jnp.zeros(2, k), lambda k: jnp.array([1], dtype=k), jnp.result_type]:
        try:
            print(use(kind))
        except TypeError as e:
            print(e)
try:
    jnp.integer(3)
except TypeError as e:
    print(e)
jnp.ones(3, dtype=jnp.floating)
