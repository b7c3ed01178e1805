# Texts where numbers or dtypes are meant.
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.arange("hello"))
show(lambda: jnp.power("hello", 2))
show(lambda: jnp.column_stack(["x", "y"]))
show(lambda: jnp.can_cast(None, jnp.float32))
show(lambda: jnp.can_cast(True, jnp.float32))
show(lambda: jnp.can_cast(jnp.int32, 1))
show(lambda: jnp.can_cast((1, 2), jnp.float32))
show(lambda: jnp.iinfo(int))
show(lambda: jnp.iinfo(int).max)
show(lambda: jnp.iinfo("uint64").max)
show(lambda: jnp.iinfo(jnp.int64).dtype)
show(lambda: jnp.iinfo(5))
show(lambda: jnp.iinfo(1.5))
show(lambda: jnp.iinfo(float))
show(lambda: jnp.iinfo(bool))
show(lambda: jnp.iinfo("hello"))
show(lambda: jnp.iinfo([1, 2]))
show(lambda: jnp.iinfo(jnp.array([1, 2])))
show(lambda: jnp.finfo(int))
show(lambda: jnp.finfo("hello"))
show(lambda: jnp.finfo(bool))
show(lambda: jnp.reshape(2**70, (1,)))
show(lambda: jnp.mean(2**70))
show(lambda: jnp.transpose(2**70))
