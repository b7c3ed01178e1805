# What in_axes says: one entry per argument, the axis to map, or None to pass the argument whole.
import jax.numpy as jnp
from jax import vmap


def weigh(weights, example):
    print("  one call sees", weights.shape, "and", example.shape)
    return jnp.dot(weights, example)


weights = jnp.array([1.0, 10.0])
rows = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])

print("three examples in the rows, the same weights for all:")
print(vmap(weigh, in_axes=(None, 0))(weights, rows))

print("the same examples in the columns:")
print(vmap(weigh, in_axes=(None, 1))(weights, rows.T))

print("weights of its own for each example, both in the rows:")
print(vmap(weigh, in_axes=0)(rows * weights, rows))

print("every weight vector with every example:")
print(vmap(vmap(weigh, in_axes=(None, 0)), in_axes=(0, None))(jnp.array([[1.0, 10.0], [-1.0, -10.0]]), rows))

for in_axes in [(0, 0), (0,), (None, 2)]:
    try:
        vmap(weigh, in_axes=in_axes)(weights, rows)
    except ValueError as error:
        print("in_axes =", in_axes, "is refused:", str(error).split("\n")[0][:60])
