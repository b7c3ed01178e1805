extension Documentation {
  static var constants: Family {
    Family(
      "jax.numpy", "Constants",
      #"""
      e
      The base of the natural logarithm.
      >>> jnp.e
      2.718281828459045

      euler_gamma
      Euler's constant.
      >>> jnp.euler_gamma
      0.5772156649015329

      inf
      Positive infinity.
      >>> jnp.inf
      inf

      nan
      Not a number: equal to nothing, itself included.
      >>> jnp.nan == jnp.nan
      False

      newaxis
      In an index, a new axis of size 1.
      Shapes: x[:, newaxis]: (n) → (n, 1)
      >>> jnp.arange(2)[:, jnp.newaxis]
      Array([[0],
             [1]], dtype=int32)

      pi
      The circumference of a circle by its diameter.
      >>> jnp.pi
      3.141592653589793

      ndarray
      The type of arrays, for `isinstance` and annotations.
      >>> isinstance(jnp.ones(2), jnp.ndarray)
      True
      """#)
  }
}
