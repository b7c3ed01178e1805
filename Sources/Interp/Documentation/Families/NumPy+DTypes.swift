extension Documentation {
  static var dtypes: Family {
    Family(
      "jax.numpy", "Dtypes",
      #"""
      can_cast
      Whether the numbers of one dtype fit in another, by NumPy's rules, where `int` and `float` have 64 bits.
      >>> jnp.can_cast(jnp.int8, jnp.int16), jnp.can_cast(jnp.int32, jnp.float32)
      (True, False)

      dtype
      A dtype, from its name or from what stands for one: Python's `int` and `float` have 64 bits there.
      Raises: TypeError for what names no dtype
      >>> jnp.dtype("f4"), jnp.dtype(jnp.int8).itemsize
      (dtype('float32'), 1)

      isdtype
      Whether a dtype is of a kind, such as "integral" or "real floating", or one of several.
      >>> jnp.isdtype(jnp.float32, "real floating")
      True

      iterable
      Whether one can iterate over an object.
      >>> jnp.iterable(jnp.arange(3)), jnp.iterable(3)
      (True, False)

      bfloat16
      Floats of 16 bits with the range of 32 and 8 bits of precision.
      >>> jnp.bfloat16(1.01)
      Array(1.00781, dtype=bfloat16)

      bool, bool_
      Booleans.
      >>> jnp.array([0, 2]).astype(jnp.bool)
      Array([False,  True], dtype=bool)

      finfo
      The limits of a dtype of floats, as numbers of NumPy's.
      Raises: ValueError for other dtypes
      >>> print(jnp.finfo(jnp.float32).max, jnp.finfo(jnp.float32).bits)
      3.4028235e+38 32
      >>> 1 + jnp.finfo(jnp.float32).eps
      np.float32(1.0000001)

      float16
      Floats of 16 bits.
      >>> jnp.float16(0.1)
      Array(0.1, dtype=float16)

      float32, single
      Floats of 32 bits: the ordinary ones.
      >>> jnp.float32(3), jnp.array([1, 2], dtype=jnp.float32)
      (Array(3., dtype=float32), Array([1., 2.], dtype=float32))

      float64, float_, double
      A name for floats, which have 32 bits all the same.
      >>> jnp.zeros(2, dtype=jnp.float64).dtype
      dtype('float32')

      iinfo
      The limits of a dtype of integers.
      Raises: ValueError for other dtypes
      >>> jnp.iinfo(jnp.int32).max, jnp.iinfo(jnp.uint8).bits
      (2147483647, 8)

      int16
      Integers of 16 bits, from -32768 to 32767.
      >>> jnp.int16(3)
      Array(3, dtype=int16)

      int32, int_
      Integers of 32 bits: the ordinary ones. They wrap around.
      >>> jnp.int32(7), jnp.array([2**31 - 1]) + 1
      (Array(7, dtype=int32), Array([-2147483648], dtype=int32))

      int64
      A name for integers, which have 32 bits all the same.
      >>> jnp.zeros(2, dtype=jnp.int64).dtype
      dtype('int32')

      int8
      Integers of 8 bits, from -128 to 127.
      >>> jnp.array([127], dtype=jnp.int8) + 1
      Array([-128], dtype=int8)

      issubdtype
      Whether a dtype is another one or of a kind.
      >>> jnp.issubdtype(jnp.int32, jnp.integer), jnp.issubdtype(jnp.float32, jnp.integer)
      (True, False)

      promote_types
      The dtype in which values of two dtypes meet.
      >>> jnp.promote_types(jnp.int32, jnp.float16)
      dtype('float16')

      result_type
      The dtype in which values, or dtypes, meet; Python's numbers give way.
      >>> jnp.result_type(jnp.arange(2), 1.5), jnp.result_type(jnp.int8, 3)
      (dtype('float32'), dtype('int8'))

      uint16
      Integers of 16 bits from zero on.
      >>> jnp.uint16(3)
      Array(3, dtype=uint16)

      uint32, uint
      Integers of 32 bits from zero on.
      >>> jnp.uint32(3)
      Array(3, dtype=uint32)

      uint64
      A name for integers from zero on, which have 32 bits all the same.
      >>> jnp.zeros(2, dtype=jnp.uint64).dtype
      dtype('uint32')

      uint8
      Integers of 8 bits from zero on.
      >>> jnp.array([0], dtype=jnp.uint8) - 1
      Array([255], dtype=uint8)

      floating
      The kind of all dtypes of floats, for `issubdtype`.
      >>> jnp.issubdtype(jnp.float16, jnp.floating)
      True

      inexact, complexfloating
      The kind of all dtypes of floats, for `issubdtype`.
      >>> jnp.issubdtype(jnp.float16, jnp.inexact)
      True

      integer
      The kind of all dtypes of integers, for `issubdtype`.
      >>> jnp.issubdtype(jnp.uint8, jnp.integer)
      True

      number
      The kind of all dtypes but booleans, for `issubdtype`.
      >>> jnp.issubdtype(jnp.bool, jnp.number)
      False

      signedinteger
      The kind of the dtypes of integers with a sign, for `issubdtype`.
      >>> jnp.issubdtype(jnp.uint8, jnp.signedinteger)
      False

      unsignedinteger
      The kind of the dtypes of integers from zero on, for `issubdtype`.
      >>> jnp.issubdtype(jnp.uint8, jnp.unsignedinteger)
      True

      generic
      The kind of all dtypes, for `issubdtype`.
      >>> jnp.issubdtype(jnp.bool, jnp.generic)
      True
      """#)
  }
}
