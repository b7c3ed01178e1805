import jax.numpy as jnp
x = jnp.arange(4.)
if x[0] > 1:  # note: elements decide here: all ways on from here were checked, each by itself
    y = jnp.ones(3)
    name = "a"
else:
    y = jnp.zeros(3)
    name = "b"
print(y.shape[0] + 1, len(name))
jnp.dot(y, x)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (4,).
if x.sum() > 3:  # note: elements decide here: all ways on from here were checked, each by itself
    late = 1
print([1, 2, 3][late])
items = [1]
if x[1] > 0:  # note: elements decide here: all ways on from here were checked, each by itself
    items.append(2)
print(items[1])
total = 0
for i in range(3):
    if x[i] > 1:  # note: elements decide here: all ways on from here were checked, each by itself
        total += 1
print([0, 1][total])
if x.max() > 0 and x.min() < 0:  # note: elements decide here: all ways on from here were checked, each by itself  # note: elements decide here: all ways on from here were checked, each by itself
    raise ValueError("bad data")
a = "x" if x[0] > 0 else 3  # note: elements decide here: all ways on from here were checked, each by itself
a + 1
if x.sum() > 3:  # note: elements decide here: all ways on from here were checked, each by itself
    nope  # mistake: NameError: name 'nope' is not defined
elif x.ndim == 2:
    jnp.dot(x, jnp.ones(3))
n = int(x[0])
jnp.zeros(n) @ jnp.ones(4)
assert jnp.allclose(x, 1)  # note: elements decide here: all ways on from here were checked, each by itself
if n:  # note: elements decide here: all ways on from here were checked, each by itself
    def g(v):
        return v
else:
    def g(v, w):
        return v
g(1, 2)
assert len(items) > 0
