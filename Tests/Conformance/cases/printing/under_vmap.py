import jax
import jax.numpy as jnp

def f(x):
    print(x, repr(x), f'{x}', [x])
    print(x.shape, x.dtype)
    return x * 2


print(jax.vmap(f)(jnp.arange(3)))
print(jax.vmap(f)(jnp.ones((2, 2))))
