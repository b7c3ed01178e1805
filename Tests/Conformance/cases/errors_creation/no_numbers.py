import jax.numpy as jnp

for thing in [print, ..., {}, {1: 2}, {1}, slice(1), str, [print], [1, ...], (2.5, len)]:
    for dtype in [jnp.int32, jnp.float32, jnp.uint8, jnp.float16]:
        try:
            print(jnp.array(thing, dtype=dtype))
        except TypeError as e:
            print(e)
for thing in [print, ..., [], {}, slice(1), range(2), [1]]:
    try:
        print(jnp.result_type(thing))
    except TypeError as e:
        print(str(e)[:60])
jnp.array(print, dtype=jnp.float32)
