import jax.numpy as jnp

x = jnp.array([0, 1, -2, 127])
for f in (jnp.invert, jnp.bitwise_not, jnp.bitwise_invert, jnp.bitwise_count):
    print(f(x), f(x.astype('uint8')), f(True))
