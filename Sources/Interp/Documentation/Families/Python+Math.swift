extension Documentation {
  static var math: Family {
    Family(
      "math", "The module math",
      #"""
      acos
      The angle, from 0 to π, whose cosine is x.
      Raises: ValueError outside of -1 to 1
      >>> math.acos(-1)
      3.141592653589793

      acosh
      The number whose hyperbolic cosine is x.
      Raises: ValueError below 1
      >>> math.acosh(1)
      0.0

      asin
      The angle, from -π/2 to π/2, whose sine is x.
      Raises: ValueError outside of -1 to 1
      >>> math.asin(1)
      1.5707963267948966

      asinh
      The number whose hyperbolic sine is x.
      >>> math.asinh(1)
      0.881373587019543

      atan
      The angle, from -π/2 to π/2, whose tangent is x.
      >>> math.atan(1)
      0.7853981633974483

      atan2
      The angle of the point (x, y), from -π to π.
      >>> math.atan2(1, -1)
      2.356194490192345

      atanh
      The number whose hyperbolic tangent is x.
      Raises: ValueError outside of -1 to 1, and at both ends
      >>> math.atanh(0.5)
      0.5493061443340548

      cbrt
      The cube root.
      >>> math.cbrt(27)
      3.0000000000000004

      ceil
      The smallest integer that is not below x.
      >>> math.ceil(2.1), math.ceil(-2.1)
      (3, -2)

      comb
      In how many ways k of n things can be chosen.
      Raises: ValueError for a negative number
      >>> math.comb(5, 2)
      10

      copysign
      The size of x with the sign of y.
      >>> math.copysign(3, -0.0)
      -3.0

      cos
      The cosine of an angle in radians.
      Raises: ValueError for an infinity
      >>> math.cos(0)
      1.0

      cosh
      The hyperbolic cosine.
      Raises: OverflowError where the result is too large
      >>> math.cosh(1)
      1.5430806348152437

      degrees
      An angle in degrees instead of radians.
      >>> math.degrees(math.pi)
      180.0

      dist
      The distance of two points.
      Raises: ValueError where they differ in dimension
      >>> math.dist((0, 0), (3, 4))
      5.0

      erf
      The error function.
      >>> math.erf(1)
      0.8427007929497149

      erfc
      One minus the error function, exact where that is nearly one.
      >>> math.erfc(3)
      2.2090496998585438e-05

      exp
      e to the power of x.
      Raises: OverflowError where the result is too large
      >>> math.exp(1)
      2.718281828459045

      exp2
      2 to the power of x.
      Raises: OverflowError where the result is too large
      >>> math.exp2(3)
      8.0

      expm1
      e to the power of x, minus one, exact where x is nearly zero.
      Raises: OverflowError where the result is too large
      >>> math.expm1(1e-10)
      1.00000000005e-10

      fabs
      The absolute value, as a float.
      >>> math.fabs(-3)
      3.0

      factorial
      The product of the integers from 1 to n.
      Raises: ValueError for a negative number
      >>> math.factorial(5)
      120

      floor
      The largest integer that is not above x.
      >>> math.floor(2.9), math.floor(-2.1)
      (2, -3)

      fmod
      The remainder of a division, with the sign of x.
      Raises: ValueError where y is zero or x infinite
      >>> math.fmod(-7, 3), -7 % 3
      (-1.0, 2)

      frexp
      The mantissa, from 0.5 to 1, and the exponent of 2 that make x.
      >>> math.frexp(10.0)
      (0.625, 4)

      fsum
      The sum of the elements, rounded only once.
      >>> math.fsum([0.1] * 10), sum([0.1] * 10)
      (1.0, 0.9999999999999999)

      gamma
      The gamma function: at n + 1, the factorial of n.
      Raises: ValueError at zero and the negative integers
      >>> math.gamma(5)
      24.0

      gcd
      The greatest common divisor of all arguments.
      >>> math.gcd(12, 18), math.gcd()
      (6, 0)

      hypot
      The length of the vector with these coordinates.
      >>> math.hypot(3, 4), math.hypot(1, 2, 2)
      (5.0, 3.0)

      isclose
      Whether two numbers differ by a billionth of the larger one at most, or by the tolerances given.
      Raises: ValueError for a negative tolerance
      >>> math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2)
      (True, True)

      isfinite
      Whether x is neither infinite nor NaN.
      >>> math.isfinite(1.0), math.isfinite(math.nan)
      (True, False)

      isinf
      Whether x is an infinity.
      >>> math.isinf(-math.inf)
      True

      isnan
      Whether x is NaN.
      >>> math.isnan(math.nan)
      True

      isqrt
      The square root of an integer, rounded down.
      Raises: ValueError for a negative number
      >>> math.isqrt(17)
      4

      lcm
      The least common multiple of all arguments.
      >>> math.lcm(4, 6)
      12

      ldexp
      x times 2 to the power of an integer.
      Raises: OverflowError where the result is too large
      >>> math.ldexp(0.625, 4)
      10.0

      lgamma
      The natural logarithm of the absolute value of the gamma function.
      Raises: ValueError at zero and the negative integers
      >>> math.lgamma(10)
      12.801827480081467

      log
      The natural logarithm, or the one to a base.
      Raises: ValueError at zero and below
      >>> math.log(math.e), math.log(8, 2)
      (1.0, 3.0)

      log10
      The logarithm to the base 10.
      Raises: ValueError at zero and below
      >>> math.log10(1000)
      3.0

      log1p
      The natural logarithm of 1 + x, exact where x is nearly zero.
      Raises: ValueError at -1 and below
      >>> math.log1p(1e-10)
      9.999999999500001e-11

      log2
      The logarithm to the base 2.
      Raises: ValueError at zero and below
      >>> math.log2(8)
      3.0

      modf
      The fraction and the whole part, both with the sign of x.
      >>> math.modf(-2.5)
      (-0.5, -2.0)

      nextafter
      The float next to x in the direction of y.
      >>> math.nextafter(1, 2)
      1.0000000000000002

      perm
      In how many orders k of n things can be laid out; without k, all of them.
      Raises: ValueError for a negative number
      >>> math.perm(5, 2), math.perm(3)
      (20, 6)

      pow
      x to the power of y, as floats.
      Raises: ValueError where the result is not real
      Raises: OverflowError where it is too large
      >>> math.pow(2, 0.5)
      1.4142135623730951

      prod
      The product of the elements, from `start` on.
      >>> math.prod([1, 2, 3, 4])
      24

      radians
      An angle in radians instead of degrees.
      >>> math.radians(180)
      3.141592653589793

      remainder
      What is left of x after the nearest multiple of y is taken away.
      Raises: ValueError where y is zero or x infinite
      >>> math.remainder(7, 4), math.remainder(5, 4)
      (-1.0, 1.0)

      sin
      The sine of an angle in radians.
      Raises: ValueError for an infinity
      >>> math.sin(math.pi / 2)
      1.0

      sinh
      The hyperbolic sine.
      Raises: OverflowError where the result is too large
      >>> math.sinh(1)
      1.1752011936438014

      sqrt
      The square root.
      Raises: ValueError below zero
      >>> math.sqrt(2)
      1.4142135623730951

      tan
      The tangent of an angle in radians.
      Raises: ValueError for an infinity
      >>> math.tan(1)
      1.5574077246549023

      tanh
      The hyperbolic tangent.
      >>> math.tanh(1)
      0.7615941559557649

      trunc
      The number without its fraction, as an integer.
      >>> math.trunc(-2.7)
      -2

      ulp
      The distance from x to the next larger float.
      >>> math.ulp(1.0)
      2.220446049250313e-16

      e
      The base of the natural logarithm.
      >>> math.e
      2.718281828459045

      inf
      Positive infinity.
      >>> math.inf > 1e308
      True

      nan
      Not a number: equal to nothing, itself included.
      >>> math.nan == math.nan
      False

      pi
      The circumference of a circle by its diameter.
      >>> math.pi
      3.141592653589793

      tau
      The circumference of a circle by its radius.
      >>> math.tau
      6.283185307179586
      """#)
  }
}
