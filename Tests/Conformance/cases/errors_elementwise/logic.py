import jax.numpy as jnp

for f in (jnp.logical_and, jnp.logical_or, jnp.logical_xor,):
    for arguments in ((jnp.ones(2), jnp.ones(3)), (jnp.ones((2, 3)), jnp.ones(2)), ([1], 2), (2, None), (1,)):
        try:
            print(f(*arguments))
        except Exception as e:
            print(type(e).__name__, e)
print(jnp.logical_and(1, 2, 3, 4, 5))
