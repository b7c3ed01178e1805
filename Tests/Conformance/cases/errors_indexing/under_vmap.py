import jax
import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])


attempt(lambda: jax.vmap(lambda v: v[v > 1])(x))
attempt(lambda: jax.vmap(lambda v, i: v[i:])(x, jnp.arange(2)))
print(jax.vmap(lambda v: v[0, 0])(x))
