import jax
import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])


attempt(lambda: jax.vmap(lambda v: v.at[v > 1].set(0))(x))
print(jax.vmap(lambda v: v.at[0].set(jnp.ones(2)))(x))
