import jax.numpy as jnp
from jax import nn
v = jnp.arange(3.0)
attempts = [
    lambda: nn.relu(print),
    lambda: nn.relu(["a"]),
    lambda: nn.relu6({"b": 1, "a": print}),
    lambda: nn.relu(10 ** 20),
    lambda: nn.relu(None),
    lambda: nn.relu(v, 3),
    lambda: nn.relu(y=3),
    lambda: nn.relu6(v, x=3),
    lambda: nn.relu6(v, y=3, z=4),
    lambda: nn.silu(v, y="a"),
    lambda: nn.relu(),
]
for attempt in attempts[:-1]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, str(error).split('\nThis Batch')[0])
attempts[-1]()
