import jax.numpy as jnp

# Axes that only one operand has are free axes of one product.
def data(*shape):
    count = 1
    for size in shape:
        count = count * size
    return ((jnp.arange(count) * 61 % 127) / 127 - 0.3).reshape(shape)
for n in (3, 9, 50, 130):
    print(jnp.matvec(data(3, 4, n), data(n)))
    print(jnp.matvec(data(3, 4, n), data(3, n)))
    print(jnp.vecdot(data(3, n), data(n)), jnp.vecdot(data(n), data(3, n)))
    print(jnp.vecdot(data(2, 3, n), data(2, 3, n)), jnp.linalg.vecdot(data(2, 3, n), data(n)))
