import jax
import jax.numpy as jnp


def add(a, b):
    return a + b


for one, other in [
    ({"a": 1}, {"b": 1}),
    ({"weight": 1, "bias": 2}, {"weights": 1, "bias": 3}),
    ({"layer2": [1, 2]}, {"layer3": [1, 2]}),
    ({"x": {"mean": 1, "var": 2}}, {"x": {"mean": 1, "std": 2}}),
    ({1: 1, 2: 2}, {1: 1, 3: 3}),
    ({"encoder": 1}, {"abc": 1}),
    ({"alpha beta": 1}, {"alpha  beta": 1}),
    ({"a": 1, "b": 2}, {"a": 1}),
]:
    try:
        print(jax.tree.map(add, one, other))
    except ValueError as e:
        print(e)
        print(repr(str(e)[-60:]))
print(jax.tree.map(f=lambda a: a + 1, tree=[1, {"k": 2}]))
print(jax.tree.map(lambda a: a * 2, tree=(1, 2)))
try:
    jax.vmap(lambda d: d["a"], in_axes=({"b": 0},))({"a": jnp.ones(2)})
except ValueError as e:
    print(e)
