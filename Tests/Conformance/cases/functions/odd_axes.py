# Axes that are no integers, or not the ones that a function takes.
import jax
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.array([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0], [2.0, 3.0, 6.0]])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.sum(m, "ab"))
show(lambda: jnp.sum(m, "aa"))
show(lambda: jnp.max(m, (0, "i")))
show(lambda: jnp.mean(m, "ab"))
show(lambda: jnp.std(m, ["a", 1]))
show(lambda: jnp.prod(m, [1, "b"]))
show(lambda: jnp.ptp(m, "a"))
show(lambda: jnp.count_nonzero(m, "a"))
show(lambda: jnp.sum(m, {"a": v}))
show(lambda: jnp.sum(m, jnp.array(1.5)))
show(lambda: jnp.any(m, v[0]))
show(lambda: jnp.sum(m, jnp.zeros((0,))))
show(lambda: jnp.sum(m, jnp.array([0, 1])))
show(lambda: jnp.flip(m, jnp.zeros((0,))))
show(lambda: jnp.median(m, 1.0))
show(lambda: jnp.median(m, range(2)))
show(lambda: jnp.quantile(m, 0.5, print))
show(lambda: jnp.percentile(m, 50, float("nan")))
show(lambda: jnp.linalg.norm(m, axis=1.5))
show(lambda: jnp.linalg.norm(m, axis=range(2)))
show(lambda: jax.nn.logsumexp(m, 0.0))
show(lambda: jax.nn.logsumexp(m, {1: 2}))
show(lambda: jax.nn.standardize(m, "a"))
show(lambda: jnp.swapaxes(m, 0.0, 1))
