# Several arrays in the order of the first ones.
import jax
import jax.numpy as jnp
from jax import lax

v = jnp.array([3.0, 1.0, 2.0, 1.0])
w = jnp.array([0, 5, 7, 2])
m = jnp.array([[3.0, 1.0], [2.0, 0.0]])
print(lax.sort((v, w)), lax.sort([v, w], num_keys=2))
print(lax.sort((m, -m), dimension=0), lax.sort((v,)))
print(jax.vmap(lambda a, b: lax.sort((a, b), num_keys=2), in_axes=(1, None))(m, w[:2]))
for f in [
    lambda: lax.sort((v, m)),
    lambda: lax.sort(()),
    lambda: lax.sort((v, w), num_keys=3),
    lambda: lax.sort(v, num_keys=0),
    lambda: lax.sort(3),
    lambda: lax.sort((v, "a")),
]:
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
