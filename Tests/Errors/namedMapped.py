import jax.numpy as jnp
from jax import vmap
def f(W, x):
    return jnp.dot(W, x)
predict = vmap(f)
W = jnp.ones((3, 2))
print(predict(W, jnp.ones((4, 2))))
