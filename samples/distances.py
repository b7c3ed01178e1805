# Which town is nearest? A function of two points becomes a table of all pairs by vmap, twice.
import jax.numpy as jnp
from jax import vmap

towns = {"Ashby": (0.0, 0.0), "Bere": (3.0, 4.0), "Coll": (6.0, 8.0), "Dunn": (0.0, 5.0)}
names = list(towns)
places = jnp.array([towns[name] for name in names])


def squared_distance(a, b):
    step = a - b
    return jnp.dot(step, step)


from_one = vmap(squared_distance, in_axes=(None, 0))
from_all = vmap(from_one, in_axes=(0, None))
table = from_all(places, places)

print(f"{'':6}" + "".join(f"{name:>7}" for name in names))
for name, row in zip(names, table):
    print(f"{name:<6}" + "".join(f"{float(value) ** 0.5:7.2f}" for value in row))

for i, name in enumerate(names):
    others = [(float(table[i, j]), names[j]) for j in range(len(names)) if j != i]
    print(f"{name}: {min(others)[1]} is nearest")
print("the table is symmetric:", [[float(x) for x in row] for row in table] == [[float(x) for x in row] for row in table.T])
