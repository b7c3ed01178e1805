import jax.numpy as jnp
from jax import vmap


def shared(x):
    total, kept = x[0], []
    for i in range(4):
        total = total + x[i]
        kept += [total] if i % 2 else []
    return total, kept


def swapped(x):
    b = a = x[1]
    b = b - a * a
    return a / b, b


def captured(x):
    def add():
        nonlocal total
        total = total + x[2]
        return total
    total = x[0]
    return add(), add(), total


def near_zero(x):
    tiny = x[0] * 1e-38 * x[1] * 0.01
    large = x[3] * 1e38 + x[0]
    return tiny, large - (large + large), -(x[0] - x[0])


x = jnp.array([1.0, 2.0, 3.0, 4.0])
for f in (shared, swapped, captured, near_zero):
    print(f(x), vmap(f)(jnp.stack([x, -x])))
row = x[0:1].reshape(())
row = row + x[3]
print(row, x, (2.0 * jnp.asarray(3) + row).weak_type)
