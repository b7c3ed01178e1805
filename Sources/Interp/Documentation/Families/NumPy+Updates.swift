extension Documentation {
  static var updates: Family {
    Family(
      "jax.numpy", "Changed copies",
      #"""
      fill_diagonal
      The array with a value on its diagonal. Needs `inplace=False`: arrays do not change.
      Shapes: (n, m) → (n, m)
      Raises: ValueError for fewer than two axes, and without inplace=False
      >>> jnp.fill_diagonal(jnp.zeros((2, 2)), 5, inplace=False)
      Array([[5., 0.],
             [0., 5.]], dtype=float32)

      place
      The array with values put in, in turn, where a mask is true. Needs `inplace=False`: arrays do not change.
      Raises: ValueError without inplace=False
      >>> jnp.place(jnp.arange(4), jnp.array([True, False, True, False]), jnp.array([7, 8]), inplace=False)
      Array([7, 1, 8, 3], dtype=int32)

      put
      The array with values put in at places, counted row by row. Needs `inplace=False`: arrays do not change.
      Raises: ValueError without inplace=False
      >>> jnp.put(jnp.zeros(3), jnp.array([1]), 5.0, inplace=False)
      Array([0., 5., 0.], dtype=float32)

      put_along_axis
      The array with values put in at places of each vector along an axis. Needs `inplace=False`: arrays do not
      change.
      Raises: ValueError without inplace=False
      >>> jnp.put_along_axis(jnp.zeros((1, 3)), jnp.array([[1]]), 5.0, axis=1, inplace=False)
      Array([[0., 5., 0.]], dtype=float32)

      array_repr
      The array as `repr` shows it.
      >>> jnp.array_repr(jnp.arange(2))
      'ArrayImpl([0, 1], dtype=int32)'

      array_str
      The array as `print` shows it.
      >>> jnp.array_str(jnp.arange(2))
      '[0 1]'

      packbits
      The bits of an array, eight to a byte.
      >>> jnp.packbits(jnp.array([1, 0, 1, 0, 0, 0, 0, 0]))
      Array([160], dtype=uint8)

      unpackbits
      The bits of bytes, each as an element.
      >>> jnp.unpackbits(jnp.array([160], dtype=jnp.uint8))
      Array([1, 0, 1, 0, 0, 0, 0, 0], dtype=uint8)
      """#)
  }
}
