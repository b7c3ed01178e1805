import jax.numpy as jnp
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])
for mode in ('reduced', 'complete', 'raw', 'full'):
    print(mode, jnp.linalg.qr(x, mode).Q.shape, jnp.linalg.qr(x, mode).R)
print(jnp.linalg.qr(x, mode='r'))
print(jnp.linalg.qr(x.T))
