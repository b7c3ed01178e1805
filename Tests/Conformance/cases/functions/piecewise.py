import jax.numpy as jnp
from jax import vmap

x = jnp.arange(-2.0, 3.0)
print(jnp.piecewise(x, [x < 0, x >= 0], [lambda v: -v, lambda v: v * 2]))
print(jnp.piecewise(x, [x < 0], [1]), jnp.piecewise(x, [x < 0, x > 1], [1, 2, lambda v: v + 10]))
print(jnp.piecewise(x, x < 0, [-1, 1, 2, 3, 4]))
print(jnp.piecewise(x, [x < 2, x < 1], [1, 2, 3]))
print(jnp.piecewise(jnp.arange(3), [jnp.arange(3) < 1], [0.5, lambda v: v * 1.5]))
print(jnp.piecewise(x, [x < 0, x < 1], [lambda v, k: v * k, lambda v, k: v + k, 0], 3.0))
print(jnp.piecewise(x.reshape(5, 1), [x < 0], [1, 2]))
print(jnp.piecewise(0.5, [True], [lambda v: v * 3]))
print(vmap(lambda r: jnp.piecewise(r, [r < 2, r > 3], [0.0, lambda v: v * 10, lambda v: -v]))(jnp.arange(6.0).reshape(2, 3)))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.piecewise(x, [x < 0], [1, 2, 3]))
attempt(lambda: jnp.piecewise(x, [], [3]))
attempt(lambda: jnp.piecewise(x, x < 0, [-1, 1]))
attempt(lambda: jnp.piecewise(x, [x < 0], lambda v: v))
attempt(lambda: jnp.piecewise([1, 2], [jnp.array([True, False])], [5, 6]))
attempt(lambda: jnp.piecewise(x, [x < 0], [lambda v: 1, lambda v: 2.5]))
