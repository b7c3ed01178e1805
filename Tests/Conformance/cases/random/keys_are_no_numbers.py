import jax
import jax.numpy as jnp

k = jax.random.key(0)
for f in [
    lambda: k + 1,
    lambda: 2.0 * k,
    lambda: k - k,
    lambda: k / 2,
    lambda: k // k,
    lambda: k**2,
    lambda: k & True,
    lambda: k @ k,
    lambda: k < k,
    lambda: k >= 1,
    lambda: jnp.ones(2) + k,
    lambda: -k,
    lambda: ~k,
    lambda: bool(k),
    lambda: hash(k),
    lambda: {k: 1},
    lambda: k + "a",
]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(+k, jnp.shape(k), k == k)
