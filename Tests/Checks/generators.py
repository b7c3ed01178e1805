import jax.numpy as jnp
x = jnp.ones(3)
print(sum(v * undefined1 for v in range(3)))  # mistake: NameError: name 'undefined1' is not defined
print(sum(v for v in [1, "a"]))  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(max(len(w) for w in ["a", "bb"]) + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(sum(v for v in range(3) if x[v] > 0) + "a")  # note: elements decide here: all ways on from here were checked, each by itself
print([v @ x for v in jnp.ones((2, 4))])  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
print({k: undefined2 for k in "ab"}, {undefined3 for k in "ab"})  # mistake: NameError: name 'undefined2' is not defined  # mistake: NameError: name 'undefined3' is not defined
print(next(v for v in [1, "a"] if v + 1))
list(map(lambda v: v.foo, [1, 2]))  # mistake: AttributeError: 'int' object has no attribute 'foo'
sorted([1, 2], key=lambda v: v + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
