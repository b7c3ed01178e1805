import jax.numpy as jnp
from jax import lax, vmap

# What is printed has the batch axis where the operation left it.
x = jnp.arange(120.0).reshape(2, 3, 4, 5)
def shown(f):
    def body(t):
        result = f(t)
        print(result)
        return result
    return body
for axis in (0, 1, 2, 3):
    print(vmap(shown(lambda t: jnp.matvec(t, jnp.ones(t.shape[-1]))), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.matvec(t, jnp.ones((t.shape[0], t.shape[-1])))), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.matvec(jnp.ones((2, t.shape[-1])), t)), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.vecmat(jnp.ones(t.shape[-2]), t)), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.vecdot(jnp.ones(t.shape[-1]), t)), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.vecdot(t, t)), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: lax.top_k(t, 2)[0]), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: lax.top_k(t, 2, axis=0)[0]), in_axes=axis)(x).sum())
    print(vmap(shown(lambda t: jnp.cross(t[0, 0, :2], jnp.ones(3))), in_axes=axis)(x))
