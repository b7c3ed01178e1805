import jax
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.arange(9.0).reshape(3, 3)
for counts in [m, jnp.zeros((0,)), jnp.ones((2,)), jnp.ones((2,), int), v]:
    for axis in [None, 0]:
        try:
            print(jnp.repeat(m, counts, axis))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
for text in ["a", "hello", "0"]:
    for function in [lambda x: jnp.reshape(x, (1,)), lambda x: jnp.repeat(x, 2), jax.nn.gelu, jax.nn.logsumexp]:
        try:
            print(function(text))
        except TypeError as e:
            print(e)
for call in [lambda: jnp.where(2**31), lambda: jnp.where(2**31, 1, 2)]:
    try:
        print(call())
    except OverflowError as e:
        print(e)
jnp.reshape("abc", (3,))
