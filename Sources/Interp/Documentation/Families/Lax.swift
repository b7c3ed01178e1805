extension Documentation {
  static var lax: Family {
    Family(
      "jax.lax", "jax.lax: primitives, whose operands are not promoted",
      #"""
      add, sub, mul, div, rem, max, min
      Arithmetic of two operands of one dtype and one shape; one of them may be a number.
      Shapes: (…), (…) → (…)
      Raises: TypeError where the dtypes or the shapes differ
      >>> lax.add(jnp.array([1.0, 2.0]), 10.0)
      Array([11., 12.], dtype=float32)

      pow, integer_pow
      The first operand to the power of the second; `integer_pow` wants an exponent that is known.
      Shapes: (…), (…) → (…)
      >>> lax.integer_pow(jnp.array([2.0, 3.0]), 3)
      Array([ 8., 27.], dtype=float32)

      eq, ne, lt, le, gt, ge
      Comparison of two operands of one dtype and one shape.
      Shapes: (…), (…) → (…)
      Raises: TypeError where the dtypes or the shapes differ
      >>> lax.lt(jnp.array([1, 5]), 3)
      Array([ True, False], dtype=bool)

      abs, neg, sign, square, reciprocal, is_finite
      Simple functions of each element.
      Shapes: (…) → (…)
      >>> lax.sign(jnp.array([-2.0, 0.0, 3.0]))
      Array([-1.,  0.,  1.], dtype=float32)

      exp, exp2, expm1, log, log1p, logistic, sqrt, rsqrt, cbrt, erf, erfc, erf_inv
      Functions of each element, a float.
      Shapes: (…) → (…)
      Raises: TypeError for integers
      >>> lax.rsqrt(jnp.array([4.0, 16.0]))
      Array([0.5 , 0.25], dtype=float32)

      sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, atan2
      Trigonometric and hyperbolic functions of floats; `atan2` has two operands.
      Shapes: (…) → (…)
      Raises: TypeError for integers
      >>> lax.cos(jnp.array([0.0]))
      Array([1.], dtype=float32)

      ceil, floor, nextafter
      The whole number above or below each element; the next float towards another one.
      Shapes: (…) → (…)
      >>> lax.floor(jnp.array([1.5, -1.5]))
      Array([ 1., -2.], dtype=float32)

      bitwise_and, bitwise_or, bitwise_xor, bitwise_not, shift_left, shift_right_arithmetic, shift_right_logical
      Operations on the bits of integers or bools.
      Shapes: (…), (…) → (…)
      Raises: TypeError for floats
      >>> lax.bitwise_and(jnp.array([5, 6]), 4)
      Array([4, 4], dtype=int32)

      clamp
      Each element, brought between a least and a greatest value.
      Shapes: (), (…), () → (…)
      Raises: TypeError where the dtypes differ
      >>> lax.clamp(0.0, jnp.array([-1.0, 0.5, 9.0]), 1.0)
      Array([0. , 0.5, 1. ], dtype=float32)

      bitcast_convert_type
      The same bits in another dtype. Narrower elements stand along a new axis; wider ones take the last one.
      Shapes: (…) → (…); (…) → (…, k); (…, k) → (…)
      Raises: ValueError where the last axis is not one element; TypeError for bools
      >>> lax.bitcast_convert_type(jnp.array([1.0]), jnp.int32)
      Array([1065353216], dtype=int32)

      convert_element_type
      The same values in another dtype.
      Shapes: (…) → (…)
      >>> lax.convert_element_type(jnp.array([1.7]), jnp.int32)
      Array([1], dtype=int32)

      select
      For each element, x where the condition is true and y elsewhere; all of one shape.
      Shapes: (…), (…), (…) → (…)
      Raises: TypeError where the shapes or dtypes differ
      >>> lax.select(jnp.array([True, False]), jnp.array([1, 2]), jnp.array([3, 4]))
      Array([1, 4], dtype=int32)

      stop_gradient
      The same values.
      >>> lax.stop_gradient(jnp.array([1.0]))
      Array([1.], dtype=float32)

      slice, slice_in_dim, index_in_dim
      A part of an array between bounds that are known, along all axes or one.
      >>> lax.slice_in_dim(jnp.arange(6), 1, 4)
      Array([1, 2, 3], dtype=int32)

      dynamic_slice, dynamic_slice_in_dim, dynamic_index_in_dim
      A part of a given size from a place that need not be known; it is moved so that the part lies inside.
      Raises: TypeError where the part is larger than the array
      >>> lax.dynamic_slice(jnp.arange(6), (9,), (2,))
      Array([4, 5], dtype=int32)

      dynamic_update_slice, dynamic_update_slice_in_dim, dynamic_update_index_in_dim
      A copy of an array with another one in the place of a part.
      Raises: TypeError where the dtypes differ
      >>> lax.dynamic_update_slice(jnp.zeros(4), jnp.ones(2), (1,))
      Array([0., 1., 1., 0.], dtype=float32)

      concatenate
      Arrays of one dtype, one after the other along an axis.
      >>> lax.concatenate([jnp.array([1]), jnp.array([2])], 0)
      Array([1, 2], dtype=int32)

      reshape, transpose, rev, squeeze, expand_dims, broadcast
      The same elements in another arrangement.
      >>> lax.broadcast(jnp.array([1, 2]), (2,))
      Array([[1, 2],
             [1, 2]], dtype=int32)

      pad
      The operand with a number before, behind and between its elements; negative widths cut off.
      Shapes: (a,) with ((low, high, between),) → (low + a + (a - 1) * between + high,)
      Raises: TypeError where the dtypes differ
      >>> lax.pad(jnp.array([1, 2]), 0, ((1, 2, 1),))
      Array([0, 1, 0, 2, 0, 0], dtype=int32)

      iota, broadcasted_iota, full, full_like
      Arrays that count, or hold one number.
      >>> lax.iota(jnp.int32, 3)
      Array([0, 1, 2], dtype=int32)

      cumsum, cumprod, cummax, cummin
      What has come together up to each element of an axis; from the end, if `reverse`.
      Shapes: (…) → (…)
      >>> lax.cummax(jnp.array([1, 3, 2]))
      Array([1, 3, 3], dtype=int32)

      sort
      The elements in order; of several arrays in a tuple, those of each in the order of the first `num_keys`.
      Shapes: (…) → (…), all of one shape
      Raises: TypeError for other shapes, ValueError for more keys than arrays
      >>> lax.sort(jnp.array([3, 1, 2]))
      Array([1, 2, 3], dtype=int32)
      >>> lax.sort((jnp.array([3, 1, 2]), jnp.array([0, 1, 2])))[1]
      Array([1, 2, 0], dtype=int32)

      argmax, argmin
      Where the largest or smallest element stands.
      >>> lax.argmax(jnp.array([3, 1, 2]), 0, jnp.int32)
      Array(0, dtype=int32)

      top_k
      The largest elements along an axis, and where they stand.
      Shapes: (…, n) → (…, k), (…, k)
      Raises: ValueError where there are fewer elements
      >>> lax.top_k(jnp.array([3, 1, 4]), 2)
      [Array([4, 3], dtype=int32), Array([2, 0], dtype=int32)]
      """#)
  }
}
