import jax.numpy as jnp

b, none = jnp.array([True, False]), jnp.array([], dtype=int)
print(b.at[none].add(True), b.at[b & ~b].multiply(True), b.at[0:0].subtract(True), b.at[none].divide(True), b.at[none].power(True))
for name in ("add", "subtract", "multiply", "divide", "power"):
    try:
        print(getattr(b.at[0], name)(True))
    except TypeError as e:
        print(name, e)
x = jnp.ones((2, 0))
print(x.at[jnp.array([0]), 0].set(1).shape, x.at[jnp.array([0, 1]), -5].multiply(2).shape, x.at[:, jnp.array([0])].set(3).shape)
for k in (0, (0, 0), (jnp.array([0]), 0), (jnp.array([0]), jnp.array(0)), (0, jnp.array([0])), (jnp.array(0), jnp.array(0)), (0, 0, 0)):
    for read in (lambda: x[k], lambda: x.at[k].set(1), lambda: x.at[k].get()):
        try:
            print(read().shape)
        except (IndexError, TypeError) as e:
            print(type(e).__name__, e)
