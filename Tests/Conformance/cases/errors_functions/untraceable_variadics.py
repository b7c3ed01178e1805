import jax.numpy as jnp
v = jnp.arange(3.0)
for attempt in [lambda: jnp.atleast_1d(v, dtype=jnp.int8), lambda: jnp.atleast_2d(v, "a"), lambda: jnp.atleast_1d([1, "a"]),
                lambda: jnp.gradient(v, "a"), lambda: jnp.gradient(v, foo=print), lambda: jnp.atleast_1d(v, foo=1)]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
jnp.gradient("a")
