import jax.numpy as jnp

for dtype in [jnp.bool_, jnp.int8, jnp.uint16, jnp.float16, jnp.bfloat16, jnp.float32]:
    kind = jnp.zeros(1, dtype).dtype
    print(type(kind))
    try:
        kind.shape_of
    except AttributeError as error:
        print(error)
# expect: <class 'numpy.dtypes.BoolDType'>
# expect: 'numpy.dtypes.BoolDType' object has no attribute 'shape_of'
# expect: <class 'numpy.dtypes.Int8DType'>
# expect: 'numpy.dtypes.Int8DType' object has no attribute 'shape_of'
# expect: <class 'numpy.dtypes.UInt16DType'>
# expect: 'numpy.dtypes.UInt16DType' object has no attribute 'shape_of'
# expect: <class 'numpy.dtypes.Float16DType'>
# expect: 'numpy.dtypes.Float16DType' object has no attribute 'shape_of'
# expect: <class 'numpy.dtype[bfloat16]'>
# expect: 'numpy.dtype[bfloat16]' object has no attribute 'shape_of'
# expect: <class 'numpy.dtypes.Float32DType'>
# expect: 'numpy.dtypes.Float32DType' object has no attribute 'shape_of'
