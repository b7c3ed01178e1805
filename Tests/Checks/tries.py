import jax.numpy as jnp
x = jnp.arange(4.)
try:
    undefined
except NameError as e:
    print(e, e.foo)  # mistake: AttributeError: 'NameError' object has no attribute 'foo'
try:
    jnp.dot(x, jnp.ones(3))  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
except ValueError:
    print("no")
try:
    value = int(x[0])
    ok = True
except Exception:
    ok = False
if not ok:
    raise SystemExit(1)
try:
    bad = undefined2  # mistake: NameError: name 'undefined2' is not defined
finally:
    print("done")
print(bad + 1)
def f(v):
    return v @ jnp.ones(9)
try:
    f(x)
except TypeError:
    pass
try:
    print([1, 2, 3][int(x[0])])
except IndexError:
    sure = False
else:
    sure = True
if sure:
    pass
else:
    print([][0])  # mistake: IndexError: list index out of range
try:
    try:
        {}["a"]
    except ValueError:
        pass
except KeyError as caught:
    print(caught.args[1])  # mistake: IndexError: tuple index out of range
x @ jnp.ones(3)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
