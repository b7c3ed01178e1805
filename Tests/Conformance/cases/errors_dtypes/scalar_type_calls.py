import jax.numpy as jnp

print(repr(jnp.float32(x=1)), len(jnp.zeros(2).dtype))
for call in [lambda: jnp.int32(1, 2), lambda: jnp.int32(), lambda: jnp.float32(1, dtype=2), lambda: jnp.bool(1, x=2)]:
    try:
        print(call())
    except TypeError as e:
        print(e)
try:
    jnp.float32.size
except AttributeError as e:
    print(e)
x = jnp.arange(3)
for mode in [3, "up", None]:
    try:
        print(x.at[7].set(1, mode=mode), x.at[7].get(mode=mode))
    except ValueError as e:
        print(e)
try:
    jnp.fix(x)
except AttributeError as e:
    print(e)
jnp.int8(1, 2, 3)
