import jax.numpy as jnp
from jax import vmap


@vmap
def spread(x):
    n = x.shape[0]
    total = 0.0
    for i in range(n):
        total += x[i]
    return jnp.sqrt(total) / n if n > 1 else total


def main():
    data = jnp.arange(12.0).reshape(4, 3)
    print(spread(data * 3.3).shape)
    print(vmap(lambda row, k: row * k)(data, k=jnp.arange(4)))


main()
