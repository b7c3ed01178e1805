import jax.numpy as jnp
from jax import lax, nn

x = jnp.arange(6.0).reshape(2, 3)
v = jnp.array([3.0, 1.0, 2.0])
i = jnp.array([2, 3])
b = jnp.array([True, False])
for attempt in (
    lambda: lax.cumsum(b),
    lambda: lax.cummax(b),
    lambda: lax.square(b),
    lambda: lax.reciprocal(i),
    lambda: x.reshape(6.0),
    lambda: x.reshape([6.0]),
    lambda: x.reshape((6.0,)),
    lambda: x.reshape("a"),
    lambda: x.reshape(None),
    lambda: jnp.reshape(x, v),
    lambda: x.reshape(i, 2),
    lambda: x.reshape(i[1], 2),
    lambda: jnp.zeros([2.0, 1]),
    lambda: jnp.ones(v),
    lambda: jnp.repeat(v, 1.5),
    lambda: jnp.repeat(x, 2.0, axis=-1),
    lambda: jnp.repeat(v, v),
    lambda: jnp.repeat(v, jnp.float32(2)),
    lambda: jnp.repeat(v, [1, 0, 2]),
    lambda: nn.one_hot(1, -1),
    lambda: nn.one_hot(i, -1),
    lambda: nn.logsumexp(jnp.zeros((2, 0)), axis=1),
    lambda: nn.logsumexp(jnp.array([])),
    lambda: nn.logsumexp(jnp.array([-jnp.inf, -jnp.inf])),
    lambda: jnp.cov(x, ddof=0.5),
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split("\n")[0])
