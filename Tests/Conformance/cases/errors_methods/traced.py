import jax
import jax.numpy as jnp

x = jnp.arange(3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])


attempt(lambda: jax.vmap(lambda v: int(v))(x))
attempt(lambda: jax.vmap(lambda v: v.item())(x))
attempt(lambda: jax.vmap(lambda v: 1 if v else 2)(x))
attempt(lambda: jax.vmap(lambda v: [1, 2, 3][v])(x))
print(jax.vmap(lambda v: len(v))(x))
