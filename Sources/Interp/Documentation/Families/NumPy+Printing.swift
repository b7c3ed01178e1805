extension Documentation {
  static var printing: Family {
    Family(
      "jax.numpy", "Printing",
      #"""
      array_str
      The text that `print` shows of an array, with other options for this once.
      Raises: TypeError for an array without axes
      >>> jnp.array_str(jnp.array([1 / 3, 2.0]), precision=2)
      '[0.33 2.  ]'

      get_printoptions
      The options that `jnp.set_printoptions` sets, as a dict.
      >>> jnp.get_printoptions()["precision"]
      8

      set_printoptions
      Says how arrays are shown from now on: `precision`, the places behind the point; `suppress`, small numbers as zeros;
      `threshold` and `edgeitems`, which arrays are summarised and how much is shown of them; `linewidth`, `nanstr`,
      `infstr` and `floatmode`. What is not given stays as it is.
      Raises: TypeError and ValueError for options that cannot be
      >>> jnp.set_printoptions(precision=3)
      >>> jnp.array([1 / 3, 2.0])
      Array([0.333, 2.   ], dtype=float32)
      """#)
  }
}
