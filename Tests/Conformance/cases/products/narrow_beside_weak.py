import jax.numpy as jnp

narrow = jnp.array([1, 2], dtype=jnp.int8)


def attempt(f):
    try:
        print(repr(f()))
    except TypeError as e:
        print(e)


attempt(lambda: jnp.dot(narrow, 3))
attempt(lambda: jnp.dot(3, narrow))
attempt(lambda: jnp.dot(jnp.array([1], dtype=jnp.int16), 3))
attempt(lambda: jnp.dot(jnp.array([1], dtype=jnp.uint8), 3))
attempt(lambda: jnp.dot(jnp.array([1], dtype=jnp.uint32), 3))
attempt(lambda: jnp.dot(jnp.array([1], dtype=jnp.float16), 3))
attempt(lambda: jnp.dot(jnp.array([1], dtype=jnp.bfloat16), 2.0))
attempt(lambda: jnp.tensordot(narrow, 3, 0))
attempt(lambda: jnp.einsum("i,->i", narrow, 3))
attempt(lambda: jnp.inner(narrow, 3))
attempt(lambda: jnp.outer(narrow, 3))
attempt(lambda: jnp.kron(narrow, 3))
attempt(lambda: jnp.dot(narrow, jnp.array([1, 2])))
attempt(lambda: jnp.dot(narrow, True))
attempt(lambda: jnp.dot(narrow, 2.5))
