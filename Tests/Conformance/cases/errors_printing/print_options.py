import jax.numpy as jnp

x = jnp.array([1 / 3, 1e-5])
print(jnp.array_str(x, precision=2), jnp.array_str(x, precision=2, suppress_small=True))
print(jnp.array_str(jnp.arange(40.0), max_line_width=30), jnp.array_str(jnp.arange(3)))
for options in [
    {"precision": "a"},
    {"precision": 1.5},
    {"threshold": "all"},
    {"threshold": jnp.nan},
    {"floatmode": "short"},
    {"sign": "x"},
    {"colour": 1},
]:
    try:
        print(jnp.set_printoptions(**options))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for data in [[1, 2], 3.5, jnp.array(1 / 3)]:
    try:
        print(jnp.array_str(data))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(x)
jnp.set_printoptions(precision="many")
