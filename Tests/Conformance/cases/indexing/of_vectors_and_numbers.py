import jax.numpy as jnp

x = jnp.arange(5)
n = jnp.array(7)
print(x[2], x[-2], x[1:4], x[::-2], x[jnp.array([4, 0])], x[x % 2 == 0])
print(n[()], n[...], n[None], n[True], n[False])
print(repr(n[...]), repr((x * 1.5)[0]), repr(x[0]))
