extension Documentation {
  static var comparison: Family {
    Family(
      "jax.numpy", "Comparison and logic",
      #"""
      allclose
      Whether all elements are equal but for a tolerance.
      Shapes: (…), (…) → ()
      >>> jnp.allclose(jnp.array([1.0, 2.0]), jnp.array([1.0, 2.000001]))
      Array(True, dtype=bool)

      array_equal
      Whether two arrays have the same shape and elements.
      Shapes: (…), (…) → ()
      >>> jnp.array_equal(jnp.arange(2), jnp.array([0, 1])), jnp.array_equal(jnp.ones(2), jnp.ones(3))
      (Array(True, dtype=bool), Array(False, dtype=bool))

      array_equiv
      Whether two arrays have the same elements once they broadcast.
      Shapes: (…), (…) → ()
      >>> jnp.array_equiv(jnp.ones((2, 2)), jnp.ones(2))
      Array(True, dtype=bool)

      equal
      Where the elements are equal: `x == y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.equal(jnp.array([1, 2]), 2)
      Array([False,  True], dtype=bool)

      greater
      Where x is larger: `x > y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.greater(jnp.array([1, 2, 3]), 2)
      Array([False, False,  True], dtype=bool)

      greater_equal
      Where x is not smaller: `x >= y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.greater_equal(jnp.array([1, 2, 3]), 2)
      Array([False,  True,  True], dtype=bool)

      isclose
      Where the elements are equal but for a tolerance.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.isclose(jnp.array([1.0, 2.0]), jnp.array([1.000001, 2.1]))
      Array([ True, False], dtype=bool)

      iscomplex
      Where an element has an imaginary part: nowhere.
      >>> jnp.iscomplex(jnp.ones(2))
      Array([False, False], dtype=bool)

      iscomplexobj
      Whether the dtype is complex: never.
      >>> jnp.iscomplexobj(jnp.ones(2))
      False

      isfinite
      Where an element is neither infinite nor NaN.
      Shapes: (…) → (…)
      >>> jnp.isfinite(jnp.array([1.0, jnp.inf, jnp.nan]))
      Array([ True, False, False], dtype=bool)

      isinf
      Where an element is an infinity.
      Shapes: (…) → (…)
      >>> jnp.isinf(jnp.array([1.0, -jnp.inf, jnp.nan]))
      Array([False,  True, False], dtype=bool)

      isnan
      Where an element is NaN.
      Shapes: (…) → (…)
      >>> jnp.isnan(jnp.array([1.0, jnp.nan]))
      Array([False,  True], dtype=bool)

      isneginf
      Where an element is the negative infinity.
      Shapes: (…) → (…)
      >>> jnp.isneginf(jnp.array([jnp.inf, -jnp.inf]))
      Array([False,  True], dtype=bool)

      isposinf
      Where an element is the positive infinity.
      Shapes: (…) → (…)
      >>> jnp.isposinf(jnp.array([jnp.inf, -jnp.inf]))
      Array([ True, False], dtype=bool)

      isreal
      Where an element has no imaginary part: everywhere.
      >>> jnp.isreal(jnp.ones(2))
      Array([ True,  True], dtype=bool)

      isrealobj
      Whether the dtype is not complex: always.
      >>> jnp.isrealobj(jnp.ones(2))
      True

      isscalar
      Whether a value is a number or an array without axes.
      >>> jnp.isscalar(1.5), jnp.isscalar(jnp.array(1)), jnp.isscalar(jnp.ones(1))
      (True, True, False)

      less
      Where x is smaller: `x < y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.less(jnp.array([1, 2, 3]), 2)
      Array([ True, False, False], dtype=bool)

      less_equal
      Where x is not larger: `x <= y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.less_equal(jnp.array([1, 2, 3]), 2)
      Array([ True,  True, False], dtype=bool)

      logical_and
      Where both are true.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.logical_and(jnp.array([True, False]), jnp.array([1, 1]))
      Array([ True, False], dtype=bool)

      logical_not
      Where an element is false.
      Shapes: (…) → (…)
      >>> jnp.logical_not(jnp.array([True, False]))
      Array([False,  True], dtype=bool)

      logical_or
      Where either is true.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.logical_or(jnp.array([True, False]), jnp.array([0, 0]))
      Array([ True, False], dtype=bool)

      logical_xor
      Where exactly one is true.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.logical_xor(jnp.array([True, False]), jnp.array([1, 0]))
      Array([False, False], dtype=bool)

      not_equal
      Where the elements differ: `x != y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.not_equal(jnp.array([1, 2]), 2)
      Array([ True, False], dtype=bool)

      signbit
      Where the sign is a minus, that of -0.0 too.
      Shapes: (…) → (…)
      >>> jnp.signbit(jnp.array([1.0, -0.0]))
      Array([False,  True], dtype=bool)
      """#)
  }
}
