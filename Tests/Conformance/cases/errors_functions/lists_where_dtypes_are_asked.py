import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0])
for data in [[1, 2], [1.5], (1, 2), (1, 2, 3), [x, 1], [[1, True], [2.5]], {"a": 1}, {}, [], ()]:
    for use in [
        lambda d: jnp.gradient(d),
        lambda d: jnp.gradient(x, d),
        lambda d: jnp.sum(x, initial=d),
        lambda d: jnp.max(x, initial=d),
        lambda d: jnp.logspace(d, 1, 5),
        lambda d: jnp.geomspace(1, d, 5),
        lambda d: jnp.std(x, ddof=d),
    ]:
        try:
            print(use(data))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, str(e).strip())
try:
    jnp.clip(x, {"low": 1}, 2)
except TypeError as e:
    print(e)
jnp.gradient([1.0, 2.0, 4.0])
