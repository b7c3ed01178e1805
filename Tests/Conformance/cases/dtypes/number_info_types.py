import jax
import jax.numpy as jnp

# iinfo and finfo are classes, and say so; dtypes that are none of JAX's.
print(jnp.iinfo, jnp.finfo, type(jnp.iinfo(jnp.int8)), isinstance(jnp.finfo(jnp.float16), jnp.finfo))
print(jnp.iinfo(int_type=jnp.int8), jnp.finfo(dtype=jnp.float16).bits)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.iinfo())
attempt(lambda: jnp.finfo())
attempt(lambda: jnp.iinfo(1, 2))
attempt(lambda: jnp.finfo(1, 2))
attempt(lambda: jnp.iinfo(dtype=jnp.int8))
attempt(lambda: jnp.finfo(x=1))
for kind in (str, bytes, list, ValueError, jnp.floating, [], {}, None, "hello"):
    attempt(lambda: jnp.result_type(kind))
    attempt(lambda: jnp.can_cast(kind, jnp.int32))
    attempt(lambda: jnp.can_cast(jnp.int32, kind))
    attempt(lambda: jnp.can_cast(kind, jnp.int32, "unsafe"))
    attempt(lambda: jnp.can_cast(jnp.float32, kind, casting="same_kind"))
v = jnp.ones(3)
attempt(lambda: v.tolist(1))
attempt(lambda: v.ravel(foo=1))
attempt(lambda: v.item(foo=1))
attempt(lambda: v.astype())
attempt(lambda: v.astype(jnp.int32, True, None, 1))
attempt(lambda: v.argpartition())
attempt(lambda: v.compress())
attempt(lambda: 2**31 in v)
attempt(lambda: -(2**40) in jnp.arange(3))
attempt(lambda: jax.nn.gelu(2**31))
attempt(lambda: jax.nn.gelu(-(2**40), approximate=False))
