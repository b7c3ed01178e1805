import jax
import jax.numpy as jnp

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: jax.nn.softmax(jnp.ones(3), axis=1))
attempt(lambda: jax.nn.log_softmax(jnp.ones(3), axis=2))
attempt(lambda: jax.nn.glu(jnp.ones(3)))
attempt(lambda: jax.nn.softmax([1.0]))
print(jax.nn.one_hot(jnp.arange(2)))
