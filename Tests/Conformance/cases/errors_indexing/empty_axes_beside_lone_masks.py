import jax.numpy as jnp

x, y, z = jnp.ones((2, 0)), jnp.ones((0, 3)), jnp.ones((2, 3, 0))
i = jnp.array([0, 1])
for attempt in (lambda: x[True, i, 0], lambda: x[i, 0], lambda: x[True, None, 0, i], lambda: x[True, :, i],
                lambda: y[True, i], lambda: y[i, True], lambda: z[0, True, i, 0], lambda: z[..., True, i],
                lambda: z[True, True, ..., i], lambda: z[..., i, True], lambda: z[jnp.array(True), ..., i]):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
print(x[True, [0, 1], jnp.array(1)])
