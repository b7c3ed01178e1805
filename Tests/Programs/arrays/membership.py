# JAX looks for a number in a vector, and for nothing else.
from jax import numpy as jnp, vmap
x = jnp.arange(3)
print(1 in x, 1.0 in x, 7 in x, True in x, jnp.array(2) in x, 1 not in x, 1 in jnp.array([]), jnp.nan in jnp.array([jnp.nan]))
# expect: True True False True True False False False
for look in (lambda: 'a' in x, lambda: None in x, lambda: [1] in x, lambda: x in x, lambda: 1 in jnp.ones((2, 2)),
             lambda: 1 in jnp.array(1), lambda: 10**20 in x, lambda: (1,) in x, lambda: {} in jnp.ones((2, 2))):
    try:
        print(look())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError Array.__contains__: unsupported operand type <class 'str'>.
# expect: TypeError Array.__contains__: unsupported operand type <class 'NoneType'>.
# expect: TypeError Array.__contains__ requires ndarray or scalar arguments, got <class 'list'> at position 0.
# expect: ValueError Array.__contains__: query value must be a scalar, got query.shape=(3,)
# expect: ValueError Array.__contains__: search array must be one-dimensional, got arr.shape=(2, 2).
# expect: ValueError Array.__contains__: search array must be one-dimensional, got arr.shape=().
# expect: OverflowError Python int 100000000000000000000 too large to convert to int32
# expect: TypeError Array.__contains__ requires ndarray or scalar arguments, got <class 'tuple'> at position 0.
# expect: TypeError Array.__contains__ requires ndarray or scalar arguments, got <class 'dict'> at position 0.
try:
    vmap(lambda v: 1 in v)(jnp.ones((2, 3)))
except Exception as error:
    print(type(error).__name__)
# expect: TracerBoolConversionError
