import jax.numpy as jnp
v = jnp.arange(3)
attempts = [
    lambda: jnp.invert(v, dtype=jnp.int8),
    lambda: jnp.exp(v, out=None, where="x"),
    lambda: jnp.tanh(v, axis=(1, {"a": "b"})),
    lambda: jnp.cumsum(v, axis="x", foo=print),
    lambda: jnp.matmul(v, "a"),
    lambda: jnp.matmul([1, ("a",)]),
    lambda: jnp.floor({"b": 1, "a": [print]}),
    lambda: jnp.floor(v, foo=1),
    lambda: jnp.floor(range(3)),
    lambda: jnp.clip(v, "a"),
    lambda: jnp.sum([1, "a"]),
    lambda: jnp.mean("a"),
    lambda: jnp.add(v, "a"),
    lambda: jnp.add(v, print),
    lambda: jnp.where(v > 1, "a", v),
    lambda: v.dot("a"),
    lambda: v.sum(where="a"),
    lambda: jnp.sort("a", foo=10 ** 20),
    lambda: jnp.linalg.norm(None),
    lambda: jnp.isclose(v, [1, "a"]),
]
for attempt in attempts[:-1]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, str(error).split('\nThis Batch')[0])
attempts[-1]()
