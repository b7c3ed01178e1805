import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.array([1,2], order='C'),
    lambda: jnp.array(),
    lambda: jnp.array([1], foo=2),
    lambda: jnp.array({1:2}),
    lambda: jnp.array({1,2}),
    lambda: jnp.array('abc'),
    lambda: jnp.array(['a','b']),
    lambda: jnp.array(None),
    lambda: jnp.array([1,None]),
    lambda: jnp.array([[1,2],[3]]),
    lambda: jnp.array([[1,2],3]),
    lambda: jnp.array([v, jnp.arange(2)]),
    lambda: jnp.array([1, 2**31]),
    lambda: jnp.array(2**31),
    lambda: jnp.array(2**40),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.array(300, dtype='uint8')
