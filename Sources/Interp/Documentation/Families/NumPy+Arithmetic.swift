extension Documentation {
  static var arithmetic: Family {
    Family(
      "jax.numpy", "Arithmetic",
      #"""
      abs, absolute
      The absolute value, element by element.
      Shapes: (…) → (…)
      >>> jnp.abs(jnp.array([-2, 3]))
      Array([2, 3], dtype=int32)

      add
      The sum, element by element: `x + y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError, ValueError where the shapes do not broadcast
      >>> jnp.add(jnp.array([1, 2]), 10)
      Array([11, 12], dtype=int32)

      angle
      The angle of each number in the complex plane: 0 or π.
      >>> jnp.angle(jnp.array([1.0, -1.0]))
      Array([0.       , 3.1415927], dtype=float32)

      around
      The elements rounded to so many digits, halves to the even neighbour.
      Shapes: (…) → (…)
      >>> jnp.around(jnp.array([1.25, 2.5]), 1)
      Array([1.2, 2.5], dtype=float32)

      bitwise_and
      The bits that both have: `x & y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for floats
      >>> jnp.bitwise_and(jnp.array([12, 10]), 6)
      Array([4, 2], dtype=int32)

      bitwise_count
      How many bits of the absolute value are set.
      Shapes: (…) → (…)
      >>> jnp.bitwise_count(jnp.array([7, 8]))
      Array([3, 1], dtype=uint8)

      bitwise_or
      The bits that either has: `x | y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for floats
      >>> jnp.bitwise_or(jnp.array([12, 10]), 1)
      Array([13, 11], dtype=int32)

      bitwise_xor
      The bits that only one of them has: `x ^ y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for floats
      >>> jnp.bitwise_xor(jnp.array([12, 10]), 6)
      Array([10, 12], dtype=int32)

      ceil
      The smallest whole number that is not below the element, as a float.
      Shapes: (…) → (…)
      >>> jnp.ceil(jnp.array([1.2, -1.2]))
      Array([ 2., -1.], dtype=float32)

      clip
      The elements, brought into bounds.
      Shapes: (…) → (…)
      >>> jnp.clip(jnp.arange(5), 1, 3)
      Array([1, 1, 2, 3, 3], dtype=int32)

      conj, conjugate
      The complex conjugates: the array itself.
      >>> jnp.conj(jnp.ones(2))
      Array([1., 1.], dtype=float32)

      copysign
      The size of x with the sign of y.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.copysign(jnp.array([1.0, 2.0]), -1.0)
      Array([-1., -2.], dtype=float32)

      diff
      The differences of neighbours along an axis.
      Shapes: (n) → (n - 1)
      >>> jnp.diff(jnp.array([1, 4, 9]))
      Array([3, 5], dtype=int32)

      divmod
      The quotient, rounded down, and the remainder, element by element.
      Shapes: (…), (…) → twice their broadcast shape
      >>> jnp.divmod(jnp.array([7, -7]), 3)
      (Array([ 2, -3], dtype=int32), Array([1, 2], dtype=int32))

      ediff1d
      The differences of neighbours in a row.
      >>> jnp.ediff1d(jnp.array([1, 4, 9]))
      Array([3, 5], dtype=int32)

      fabs
      The absolute value, as floats.
      Shapes: (…) → (…)
      >>> jnp.fabs(jnp.array([-2, 3]))
      Array([2., 3.], dtype=float32)

      float_power
      The power, element by element, as floats.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.float_power(jnp.array([2, 3]), 2)
      Array([4., 9.], dtype=float32)

      floor
      The largest whole number that is not above the element, as a float.
      Shapes: (…) → (…)
      >>> jnp.floor(jnp.array([1.7, -1.2]))
      Array([ 1., -2.], dtype=float32)

      floor_divide
      The quotient, rounded down: `x // y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.floor_divide(jnp.array([7, -7]), 2)
      Array([ 3, -4], dtype=int32)

      fmax
      The larger one, element by element; where one is NaN, the other.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.fmax(jnp.array([1.0, jnp.nan]), 2.0)
      Array([2., 2.], dtype=float32)

      fmin
      The smaller one, element by element; where one is NaN, the other.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.fmin(jnp.array([1.0, jnp.nan]), 2.0)
      Array([1., 2.], dtype=float32)

      fmod
      The remainder of a division, with the sign of x.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.fmod(jnp.array([7, -7]), 3)
      Array([ 1, -1], dtype=int32)

      frexp
      The mantissas, from 0.5 to 1, and the exponents of 2.
      Shapes: (…) → (…), (…)
      >>> jnp.frexp(jnp.array([10.0]))
      (Array([0.625], dtype=float32), Array([4], dtype=int32))

      gcd
      The greatest common divisor, element by element.
      Shapes: (…), (…) → their broadcast shape
      Raises: ValueError for floats
      >>> jnp.gcd(jnp.array([12, 9]), 6)
      Array([6, 3], dtype=int32)

      gradient
      The slope at each element, from its neighbours.
      Shapes: (n) → (n)
      >>> jnp.gradient(jnp.array([1.0, 4.0, 9.0]))
      Array([3., 4., 5.], dtype=float32)

      hypot
      The length of the hypotenuse, element by element.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.hypot(jnp.array([3.0, 5.0]), jnp.array([4.0, 12.0]))
      Array([ 5.      , 12.999999], dtype=float32)

      imag
      The imaginary parts: zeros.
      >>> jnp.imag(jnp.ones(2))
      Array([0., 0.], dtype=float32)

      interp
      The values at x of the line through given points.
      Shapes: (…), (n), (n) → (…)
      >>> jnp.interp(jnp.array([0.5, 1.5]), jnp.array([0.0, 1.0, 2.0]), jnp.array([0.0, 10.0, 30.0]))
      Array([ 5., 20.], dtype=float32)

      invert, bitwise_invert, bitwise_not
      Every bit turned round: `~x`.
      Shapes: (…) → (…)
      Raises: TypeError for floats
      >>> jnp.invert(jnp.array([0, 5])), jnp.invert(jnp.array([True]))
      (Array([-1, -6], dtype=int32), Array([False], dtype=bool))

      lcm
      The least common multiple, element by element.
      Shapes: (…), (…) → their broadcast shape
      Raises: ValueError for floats
      >>> jnp.lcm(jnp.array([4, 9]), 6)
      Array([12, 18], dtype=int32)

      ldexp
      x times 2 to the power of an integer.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.ldexp(jnp.array([0.5, 1.0]), 3)
      Array([4., 8.], dtype=float32)

      left_shift, bitwise_left_shift
      The bits moved to the left: `x << y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for floats
      >>> jnp.left_shift(jnp.array([1, 3]), 2)
      Array([ 4, 12], dtype=int32)

      maximum
      The larger one, element by element.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.maximum(jnp.array([1, 5]), 3)
      Array([3, 5], dtype=int32)

      minimum
      The smaller one, element by element.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.minimum(jnp.array([1, 5]), 3)
      Array([1, 3], dtype=int32)

      modf
      The fractions and the whole parts, both with the sign of the element.
      Shapes: (…) → (…), (…)
      >>> jnp.modf(jnp.array([2.5, -1.25]))
      (Array([ 0.5 , -0.25], dtype=float32), Array([ 2., -1.], dtype=float32))

      multiply
      The product, element by element: `x * y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError, ValueError where the shapes do not broadcast
      >>> jnp.multiply(jnp.array([1, 2]), 10)
      Array([10, 20], dtype=int32)

      nan_to_num
      The elements with zero for NaN and the largest numbers for the infinities, or what is given.
      Shapes: (…) → (…)
      >>> jnp.nan_to_num(jnp.array([1.0, jnp.nan]))
      Array([1., 0.], dtype=float32)

      negative
      The negative: `-x`.
      Shapes: (…) → (…)
      >>> jnp.negative(jnp.array([1, -2]))
      Array([-1,  2], dtype=int32)

      nextafter
      The float next to x in the direction of y.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.nextafter(jnp.float32(1), jnp.float32(2)) > 1
      Array(True, dtype=bool)

      positive
      The same numbers: `+x`.
      Shapes: (…) → (…)
      >>> jnp.positive(jnp.array([1, -2]))
      Array([ 1, -2], dtype=int32)

      power, pow
      The power, element by element: `x ** y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for two arrays of booleans
      >>> jnp.power(jnp.array([2, 3]), 2), jnp.power(2.0, jnp.array([0.5, -1.0]))
      (Array([4, 9], dtype=int32), Array([1.4142135, 0.5      ], dtype=float32))

      real
      The real parts: the array itself.
      >>> jnp.real(jnp.ones(2))
      Array([1., 1.], dtype=float32)

      reciprocal
      One divided by each element.
      Shapes: (…) → (…)
      >>> jnp.reciprocal(jnp.array([2.0, 4.0]))
      Array([0.5 , 0.25], dtype=float32)

      remainder, mod
      The remainder of a division, with the sign of y: `x % y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.remainder(jnp.array([7, -7]), 3)
      Array([1, 2], dtype=int32)

      right_shift, bitwise_right_shift
      The bits moved to the right: `x >> y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError for floats
      >>> jnp.right_shift(jnp.array([8, -8]), 2)
      Array([ 2, -2], dtype=int32)

      rint
      The nearest whole number, halves to the even one, as a float.
      Shapes: (…) → (…)
      >>> jnp.rint(jnp.array([1.5, 2.5]))
      Array([2., 2.], dtype=float32)

      round
      The elements rounded to so many digits, halves to the even neighbour.
      Shapes: (…) → (…)
      >>> jnp.round(jnp.array([1.25, 2.5])), jnp.round(jnp.array([1.26]), 1)
      (Array([1., 2.], dtype=float32), Array([1.3000001], dtype=float32))

      sign
      -1, 0 or 1, as the element is below, at or above zero.
      Shapes: (…) → (…)
      >>> jnp.sign(jnp.array([-2.5, 0.0, 3.0]))
      Array([-1.,  0.,  1.], dtype=float32)

      spacing
      The distance from each element to the next float.
      Shapes: (…) → (…)
      >>> jnp.spacing(jnp.array([1.0]))
      Array([1.1920929e-07], dtype=float32)

      square
      The element times itself.
      Shapes: (…) → (…)
      >>> jnp.square(jnp.array([2, -3]))
      Array([4, 9], dtype=int32)

      subtract
      The difference, element by element: `x - y`.
      Shapes: (…), (…) → their broadcast shape
      Raises: TypeError, ValueError where the shapes do not broadcast
      >>> jnp.subtract(jnp.array([1, 2]), 10)
      Array([-9, -8], dtype=int32)

      trapezoid
      The area below the line through the elements along an axis.
      Shapes: (n) → ()
      >>> jnp.trapezoid(jnp.array([0.0, 1.0, 2.0]))
      Array(2., dtype=float32)

      true_divide, divide
      The quotient, as floats: `x / y`.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.true_divide(jnp.array([1, 2]), 2)
      Array([0.5, 1. ], dtype=float32)

      trunc
      The elements without their fractions.
      Shapes: (…) → (…)
      >>> jnp.trunc(jnp.array([1.7, -1.7]))
      Array([ 1., -1.], dtype=float32)

      unwrap
      The angles of a sequence without the jumps by a period.
      Shapes: (…, n) → (…, n)
      >>> jnp.unwrap(jnp.array([0.0, 6.0]))
      Array([ 0.      , -0.283185], dtype=float32)
      """#)
  }
}
