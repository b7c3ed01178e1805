import jax
import jax.numpy as jnp
from jax import nn

# XLA's two formulas for the arctangent, by the sizes of the rows; a mask with more axes than what it masks.


def sample(*shape):
    count = 1
    for size in shape:
        count *= size
    return (jnp.arange(count) * 37 % 101 * 0.0731 - 3).reshape(shape)


for shape in ((3,), (4, 5), (3, 5), (5, 4), (8, 3), (12, 2), (16, 2), (2, 4, 5), (4, 1, 5), (1, 6), (6, 1), (7, 8)):
    print(jnp.arctan(sample(*shape)).ravel())
for shape in ((21, 3), (21, 8), (30, 2), (30, 9), (36, 2), (2, 45), (3, 44), (55,), (2, 21, 3)):
    print(jnp.arctan(sample(*shape)).ravel()[-24:])
print(jnp.arctan(sample(5, 4).T), jnp.arctan(jnp.arange(8).reshape(4, 2)), jax.vmap(jnp.arctan)(sample(4, 5))[0])
x = jnp.array([1.0, 2.0, 0.5])
mask = jnp.array([[True, False, True], [True, True, True]])
print(nn.softmax(x, where=mask), nn.log_softmax(x, where=mask), nn.softmax(x, axis=0, where=mask))
