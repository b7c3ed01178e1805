import jax.numpy as jnp

x, y = float("nan"), float("nan")
print(y in [x], [x] == [y], {x: 1, y: 2}, {x: 1}.get(y))
# expect: False False {nan: 1, nan: 2} None
values = jnp.array([x, y]).tolist()
print(len(set(values)), values == values, float(jnp.array(x)) in [x], float(x) in [x])
# expect: 2 True False True
