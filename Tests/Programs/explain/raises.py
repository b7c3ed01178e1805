try:
    explain(vmap(lambda x, y: x), arange(3), arange(4))
except ValueError as e:
    print(e)
# expect: vmap got inconsistent sizes for array axes to be mapped:
# expect:   * one axis had size 3: axis 0 of argument x of type int32[3];
# expect:   * one axis had size 4: axis 0 of argument y of type int32[4]
try:
    explain(vmap(lambda x: x)(ones(3)))
except TypeError as e:
    print(e)
# expect: 'jaxlib._jax.ArrayImpl' object is not callable
try:
    explain()
except TypeError as e:
    print(e)
# expect: explain() missing 1 required positional argument: 'function'
