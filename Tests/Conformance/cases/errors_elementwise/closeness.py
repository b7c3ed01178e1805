import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.isclose([1], 2))
attempt(lambda: jnp.allclose(jnp.ones((2, 3)), jnp.ones((3, 2))))
attempt(lambda: jnp.array_equal('a', 2))
attempt(lambda: jnp.array_equiv(jnp.ones((2, 3)), jnp.ones((3, 2))))
print(jnp.isclose(1))
