import jax
import jax.numpy as jnp

x = jnp.arange(3.0)
print(x.sum, x.ravel, x.tolist, x.at[0].set, x.at[0].mul, [x.mean])
print(type(x.sum), type(jnp.sin), type(jnp.sum), type(jnp.add), x == x.sum)
jax.vmap(lambda row: print(row.sum))(jnp.ones((2, 2)))
for call in [
    lambda: x - x.mean, lambda: x.sum / 2, lambda: x.sum[0], lambda: -x.sum, lambda: x.mean > 0, lambda: len(x.sum),
    lambda: float(x.mean), lambda: int(x.sum), lambda: round(x.mean, 2), lambda: f"{x.mean:.2f}",
    lambda: "%.2f" % x.mean, lambda: max(x.max, 1), lambda: jnp.stack([x.sum]), lambda: x.sum.shape,
    lambda: jax.vmap(lambda a: a - a.mean)(jnp.ones((2, 2))), lambda: jnp.mean + 1, lambda: jnp.exp * x,
    lambda: jnp.add - 1, lambda: jax.nn.relu + 1, lambda: jnp.array[1, 2], lambda: jnp.sin[0], lambda: len(jnp.sin),
    lambda: jnp.sin.foo, lambda: jnp.sum.foo, lambda: jax.vmap + 1, lambda: x.shape(), lambda: x.T(),
    lambda: jnp.linalg.norm + 1, lambda: jax.random.normal + 1, lambda: jnp.array(x.mean), lambda: list(x.tolist),
    lambda: jnp.maximum(x, x.max), lambda: sum(x.sum), lambda: range(x.sum), lambda: [1, 2][x.sum], lambda: x.at.set(1),
]:
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
x - x.mean
