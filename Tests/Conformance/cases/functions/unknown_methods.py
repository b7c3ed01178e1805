import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.array([[0.0, 1.0], [2.0, 3.0]])
for f in [
    lambda: jnp.searchsorted(v, 2.0, method="bogus"),
    lambda: jnp.searchsorted(v, 2.0, method=None),
    lambda: jnp.searchsorted(v, 2.0, method="sort"),
    lambda: jnp.digitize(v, v, method="fast"),
    lambda: jnp.isin(v, v, method="bogus"),
    lambda: jnp.nonzero(m, size=3, fill_value=(1,)),
    lambda: jnp.nonzero(m, size=3, fill_value=[1, 2]),
    lambda: jnp.trim_zeros(jnp.array([0, 1, 0]), 1),
    lambda: jnp.histogram(v, -1),
    lambda: jnp.split(v, jnp.nan),
    lambda: jnp.split(v, jnp.inf),
    lambda: jnp.quantile(m, True),
    lambda: jnp.cov(v, m),
    lambda: jnp.vecdot(v, 2.0),
    lambda: jnp.linalg.vecdot(v, m),
    lambda: jnp.trapezoid(v, v[:2]),
    lambda: jnp.take_along_axis(m, jnp.array([[0], [1], [1]]), 1),
    lambda: jnp.sort(v, foo=1, bar=2),
    lambda: jnp.dot(v, v, z=1, b=2),
    lambda: jnp.tril(v, 1.5),
    lambda: jnp.vander(m, "a"),
    lambda: jnp.delete(v, 1.0),
]:
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
