extension Documentation {
  static var mathematics: Family {
    Family(
      "jax.numpy", "Mathematical functions",
      #"""
      arccos, acos
      The angle, from 0 to π, whose cosine is x.
      Shapes: (…) → (…)
      >>> jnp.arccos(jnp.array([1.0, 0.0]))
      Array([0.       , 1.5707964], dtype=float32)

      arccosh, acosh
      The number whose hyperbolic cosine is x.
      Shapes: (…) → (…)
      >>> jnp.arccosh(jnp.array([1.0, 2.0]))
      Array([0.      , 1.316958], dtype=float32)

      arcsin, asin
      The angle, from -π/2 to π/2, whose sine is x.
      Shapes: (…) → (…)
      >>> jnp.arcsin(jnp.array([0.0, 1.0]))
      Array([0.       , 1.5707964], dtype=float32)

      arcsinh, asinh
      The number whose hyperbolic sine is x.
      Shapes: (…) → (…)
      >>> jnp.arcsinh(jnp.array([0.0, 2.0]))
      Array([0.       , 1.4436355], dtype=float32)

      arctan, atan
      The angle, from -π/2 to π/2, whose tangent is x.
      Shapes: (…) → (…)
      >>> jnp.arctan(jnp.array([0.0, jnp.inf]))
      Array([0.       , 1.5707964], dtype=float32)

      arctan2, atan2
      The angle of the point (x2, x1), from -π to π.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.arctan2(jnp.array([1.0, -1.0]), jnp.array([1.0, 0.0]))
      Array([ 0.7853982, -1.5707964], dtype=float32)

      arctanh, atanh
      The number whose hyperbolic tangent is x.
      Shapes: (…) → (…)
      >>> jnp.arctanh(jnp.array([0.0, 0.5]))
      Array([0.        , 0.54930615], dtype=float32)

      cbrt
      The cube root.
      Shapes: (…) → (…)
      >>> jnp.cbrt(jnp.array([1.0, 27.0]))
      Array([1., 3.], dtype=float32)

      cos
      The cosine of an angle in radians.
      Shapes: (…) → (…)
      >>> jnp.cos(jnp.array([0.0, jnp.pi]))
      Array([ 1., -1.], dtype=float32)

      cosh
      The hyperbolic cosine.
      Shapes: (…) → (…)
      >>> jnp.cosh(jnp.array([0.0, 1.0]))
      Array([1.       , 1.5430806], dtype=float32)

      deg2rad
      Angles in radians instead of degrees.
      Shapes: (…) → (…)
      >>> jnp.deg2rad(jnp.array([0.0, 180.0]))
      Array([0.       , 3.1415927], dtype=float32)

      degrees
      Angles in degrees instead of radians.
      Shapes: (…) → (…)
      >>> jnp.degrees(jnp.array([0.0, jnp.pi]))
      Array([  0., 180.], dtype=float32)

      exp
      e to the power of x.
      Shapes: (…) → (…)
      >>> jnp.exp(jnp.array([0.0, 1.0]))
      Array([1.       , 2.7182817], dtype=float32)

      exp2
      2 to the power of x.
      Shapes: (…) → (…)
      >>> jnp.exp2(jnp.array([0.0, 3.0]))
      Array([1., 8.], dtype=float32)

      expm1
      e to the power of x, minus one, exact where x is nearly zero.
      Shapes: (…) → (…)
      >>> jnp.expm1(jnp.array([0.0, 1e-6]))
      Array([0.0000000e+00, 1.0000005e-06], dtype=float32)

      heaviside
      0 below zero, 1 above, and a given value at zero.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.heaviside(jnp.array([-1.0, 0.0, 2.0]), 0.5)
      Array([0. , 0.5, 1. ], dtype=float32)

      log
      The natural logarithm; of zero -inf, below it NaN.
      Shapes: (…) → (…)
      >>> jnp.log(jnp.array([1.0, 2.0, 0.0]))
      Array([0.       , 0.6931472,      -inf], dtype=float32)

      log10
      The logarithm to the base 10.
      Shapes: (…) → (…)
      >>> jnp.log10(jnp.array([1.0, 100.0]))
      Array([0., 2.], dtype=float32)

      log1p
      The natural logarithm of 1 + x, exact where x is nearly zero.
      Shapes: (…) → (…)
      >>> jnp.log1p(jnp.array([0.0, 1.0]))
      Array([0.       , 0.6931472], dtype=float32)

      log2
      The logarithm to the base 2.
      Shapes: (…) → (…)
      >>> jnp.log2(jnp.array([1.0, 8.0]))
      Array([0., 3.], dtype=float32)

      logaddexp
      The logarithm of e to the x plus e to the y, without overflow.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.logaddexp(jnp.array([0.0, 100.0]), 0.0)
      Array([  0.6931472, 100.       ], dtype=float32)

      logaddexp2
      The logarithm to the base 2 of 2 to the x plus 2 to the y, without overflow.
      Shapes: (…), (…) → their broadcast shape
      >>> jnp.logaddexp2(jnp.array([0.0, 3.0]), 0.0)
      Array([1.      , 3.169925], dtype=float32)

      polyadd, polysub
      The sum and the difference of two polynomials, given by their coefficients, highest power first.
      Shapes: (n), (m) → (max(n, m))
      >>> jnp.polyadd(jnp.array([1, 0, 2]), jnp.array([3, 4]))
      Array([1, 3, 6], dtype=int32)

      polyder
      The derivative of a polynomial, of the order m.
      Shapes: (n) → (n - m)
      Raises: ValueError for a negative order
      >>> jnp.polyder(jnp.array([1, 0, 2]))
      Array([2., 0.], dtype=float32)

      polyint
      The integral of a polynomial, of the order m; k are the constants of integration.
      Shapes: (n) → (n + m)
      Raises: ValueError for a negative order, or for a k of another length
      >>> jnp.polyint(jnp.array([2, 0]), k=5)
      Array([1., 0., 5.], dtype=float32)

      polymul
      The product of two polynomials.
      Shapes: (n), (m) → (n + m - 1)
      Raises: ValueError for arrays of several axes
      >>> jnp.polymul(jnp.array([1, 1]), jnp.array([1, -1]))
      Array([ 1.,  0., -1.], dtype=float32)

      polyval
      The values of a polynomial, given by its coefficients, highest power first.
      Shapes: (n), (…) → (…)
      >>> jnp.polyval(jnp.array([1, 0, 2]), jnp.array([1, 3]))
      Array([ 3, 11], dtype=int32)

      rad2deg
      Angles in degrees instead of radians.
      Shapes: (…) → (…)
      >>> jnp.rad2deg(jnp.array([0.0, jnp.pi]))
      Array([  0., 180.], dtype=float32)

      radians
      Angles in radians instead of degrees.
      Shapes: (…) → (…)
      >>> jnp.radians(jnp.array([0.0, 180.0]))
      Array([0.       , 3.1415927], dtype=float32)

      sin
      The sine of an angle in radians.
      Shapes: (…) → (…)
      >>> jnp.sin(jnp.array([0.0, jnp.pi / 2]))
      Array([0., 1.], dtype=float32)

      sinc
      sin(πx) / (πx), and 1 at zero.
      Shapes: (…) → (…)
      >>> jnp.sinc(jnp.array([0.0, 0.5]))
      Array([1.        , 0.63661975], dtype=float32)

      sinh
      The hyperbolic sine.
      Shapes: (…) → (…)
      >>> jnp.sinh(jnp.array([0.0, 1.0]))
      Array([0.       , 1.1752012], dtype=float32)

      sqrt
      The square root; below zero NaN.
      Shapes: (…) → (…)
      >>> jnp.sqrt(jnp.array([4.0, 2.0, -1.0]))
      Array([2.       , 1.4142135,       nan], dtype=float32)

      tan
      The tangent of an angle in radians.
      Shapes: (…) → (…)
      >>> jnp.tan(jnp.array([0.0, 1.0]))
      Array([0.       , 1.5574077], dtype=float32)

      tanh
      The hyperbolic tangent: between -1 and 1.
      Shapes: (…) → (…)
      >>> jnp.tanh(jnp.array([0.0, 1.0]))
      Array([0.       , 0.7615942], dtype=float32)
      """#)
  }
}
