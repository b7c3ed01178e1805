import jax
import jax.numpy as jnp

for x in (jnp.arange(3.0), jnp.arange(3), jnp.array([True, False]), jnp.float16(1.5)):
    y = x.block_until_ready()
    print(repr(y), y is x)
print(jax.block_until_ready((jnp.ones(2), [jnp.zeros(1, int), None, 3])))
