import jax
import jax.numpy as jnp

# XLA's two formulas for the arctangent, by the sizes of the rows.


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
