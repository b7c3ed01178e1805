import jax.numpy as jnp
from jax import vmap
def fit(x, y):
    X = jnp.stack([jnp.ones_like(x), x], axis=1)
    return jnp.linalg.solve(X.T @ X, X.T @ y)
x = jnp.arange(4.0)
ys = jnp.stack([2 * x + 1, x * x])
print(jnp.round(vmap(fit, in_axes=(None, 0))(x, ys), 3))
