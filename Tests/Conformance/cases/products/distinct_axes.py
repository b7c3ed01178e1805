# An axis is contracted once.
import jax.numpy as jnp

m = jnp.arange(9.0).reshape(3, 3)
n = jnp.arange(27.0).reshape(3, 3, 3)
for axes in [([0, 0], [0, 1]), ([0, 1], [1, 1]), ([0, -3], [1, 2]), ([0, 1], [1])]:
    try:
        print(jnp.tensordot(n, n if len(axes[1]) == 2 else m, axes))
    except TypeError as e:
        print(e)
print(jnp.tensordot(n, m, ([0, 1], [1, 0])))
