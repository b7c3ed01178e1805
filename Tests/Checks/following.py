# What depends on a mistake is unknown: it makes no further ones.
import jax.numpy as jnp
x = missing + 1  # mistake: NameError: name 'missing' is not defined
y = x.foo(3)[0]
a, *b = y
for i in a:
    print(i.bar, b[1])
def g(v):
    w = v.nope  # mistake: AttributeError: 'jaxlib._jax.ArrayImpl' object has no attribute 'nope'
    return w + 1
z = g(jnp.ones(3)).shape
d = {x: 1, "k": [x]}
d["j"]
d["k"].append(2)
print(d["k"][5], len(x), f"{x:.2f}", max(x, 3), sorted([x, 1]))
if x > 3:
    late = 1
print(late.foo)
x.field = 3
x[1] = 2
x += 1
del x[0]
assert x
[u for u in x if u][3]
sum(u for u in x)
jnp.stack([x, jnp.ones(3)]) @ jnp.ones(7)
isinstance(x, int) or undefined  # mistake: NameError: name 'undefined' is not defined
