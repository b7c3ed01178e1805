import jax.numpy as jnp

x = jnp.array([3, -1, 2])
print(abs(x), divmod(x, 2), pow(x, 2), round(jnp.array([1.5, 2.567]), 1), round(jnp.array(2.5)))
print(max(x), min(x), sum(x), sorted(x), any(x > 2), all(x > 2), len(x), -1 in x, 5 in x)
a, b, c = x
print(a, b, c, list(zip(x, x)), [int(v) for v in reversed(x)])
print(divmod(7, x), pow(2, jnp.array([1, 2])))
