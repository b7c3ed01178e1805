import jax.numpy as jnp

for v in (0, -3, 2.5, -0.0, 1e-7, 1e20, 123456.789, True, float('nan'), float('-inf'), 1 / 3):
    x = jnp.array(v)
    print(x, repr(x), str(x), f'{x}', [x])
