import jax.numpy as jnp
from jax import nn, random

key = random.key(4)
for dtype in (jnp.float16, jnp.bfloat16):
    for n in (1, 3, 8, 31):
        x, y = random.normal(random.fold_in(key, n), (2, n)).astype(dtype)
        m = random.normal(random.fold_in(key, n + 100), (n, 3)).astype(dtype)
        w = jnp.abs(y) + dtype(0.25)
        print(dtype.__name__, n, jnp.linspace(x[0], y[0], 7), nn.softmax(x)[:6])
        print(jnp.average(x, weights=w), jnp.average(m, axis=0, weights=w))
        print(jnp.trapezoid(x, y), jnp.linalg.norm(m, axis=0), nn.hard_sigmoid(x)[:4])
        print(nn.standardize(m)[0], nn.log_softmax(m, axis=0)[-1], jnp.histogram(x, 3))
for attempt in (
    lambda: jnp.interp(x, y, w),
    lambda: jnp.interp(jnp.float32(1.5), jnp.arange(3), jnp.arange(3).astype(jnp.bfloat16)),
):
    try:
        print(attempt())
    except ValueError as error:
        print("ValueError:", error)
