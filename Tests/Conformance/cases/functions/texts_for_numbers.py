# Texts where numbers or dtypes are meant.
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.array("1.5", dtype=float))
show(lambda: jnp.array(["1", "2"], dtype=jnp.int32))
show(lambda: jnp.array([["1", 2], [3, "4"]], dtype=jnp.int32))
show(lambda: jnp.array("a", dtype=float))
show(lambda: jnp.array("1.5", dtype=jnp.int32))
show(lambda: jnp.array("", dtype=bool))
show(lambda: jnp.array("no", dtype=bool))
show(lambda: jnp.array([1, "b"]))
show(lambda: jnp.array([1.0, "b"]))
show(lambda: jnp.array([v, "b"]))
show(lambda: jnp.array(["x", "y"]))
show(lambda: jnp.array([1, "x"]))
show(lambda: jnp.asarray("7", dtype=jnp.int8))
show(lambda: jnp.float32("3.5"))
show(lambda: jnp.float32("x"))
show(lambda: jnp.int32(" 7 "))
show(lambda: jnp.int32("7.5"))
show(lambda: jnp.bfloat16("1e3"))
show(lambda: v.at[0].set("b"))
show(lambda: v.at[0:2].set([1.0, "b"]))
show(lambda: jnp.array(int))
show(lambda: jnp.array(jnp.float32))
show(lambda: jnp.full(3, "hello"))
show(lambda: jnp.full_like(v, "hello"))
show(lambda: jnp.zeros_like("hello"))
