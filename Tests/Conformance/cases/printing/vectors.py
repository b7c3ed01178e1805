import jax.numpy as jnp

for v in ([1, 2, 3], [1.0, 2.5], [0.1, 1000.0], [1e-8, 1.0], [1e10, 1.0], [True, False], [float('nan'), 1.0], [float('inf'), -1.5], [-1.0, 10.0], [1e-5, 2e-5]):
    x = jnp.array(v)
    print(x)
    print(repr(x))
