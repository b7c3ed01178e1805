extension Documentation {
  static var joining: Family {
    Family(
      "jax.numpy", "Joining, splitting and repeating",
      #"""
      append
      The elements of two arrays one after the other, along one axis or, without an axis, in a row.
      Shapes: (n), (m) → (n + m)
      >>> jnp.append(jnp.arange(3), 7)
      Array([0, 1, 2, 7], dtype=int32)

      array_split
      The array cut along an axis into so many parts, whose sizes differ by one at most.
      >>> jnp.array_split(jnp.arange(5), 2)
      [Array([0, 1, 2], dtype=int32), Array([3, 4], dtype=int32)]

      block
      One array of nested lists of blocks, as a matrix is written.
      >>> jnp.block([[jnp.eye(2, dtype=int), jnp.ones((2, 1), int)], [jnp.zeros((1, 2), int), 5]])
      Array([[1, 0, 1],
             [0, 1, 1],
             [0, 0, 5]], dtype=int32)

      column_stack
      Vectors as the columns of a matrix.
      Shapes: (n), (n) → (n, 2)
      >>> jnp.column_stack([jnp.arange(2), jnp.arange(2) + 5])
      Array([[0, 5],
             [1, 6]], dtype=int32)

      concatenate, concat
      Arrays one after the other, along an axis that they have; the others have the same sizes.
      Shapes: (n, k), (m, k) → (n + m, k)
      Raises: ValueError where the other axes differ in size, or there is no array
      Raises: TypeError where they differ in their number of axes
      >>> jnp.concatenate([jnp.ones((1, 2)), jnp.zeros((2, 2))])
      Array([[1., 1.],
             [0., 0.],
             [0., 0.]], dtype=float32)

      delete
      The array without the elements at these places along an axis.
      >>> jnp.delete(jnp.arange(5), jnp.array([1, 3]))
      Array([0, 2, 4], dtype=int32)

      dsplit
      The array cut along its third axis.
      >>> [part.shape for part in jnp.dsplit(jnp.ones((1, 2, 4)), 2)]
      [(1, 2, 2), (1, 2, 2)]

      dstack
      Arrays one after the other along the third axis.
      Shapes: (n), (n) → (1, n, 2)
      >>> jnp.dstack([jnp.arange(2), jnp.arange(2)]).shape
      (1, 2, 2)

      hsplit
      The array cut along its second axis, a vector along its only one.
      >>> jnp.hsplit(jnp.arange(4), 2)
      [Array([0, 1], dtype=int32), Array([2, 3], dtype=int32)]

      hstack
      Arrays one after the other along the second axis, vectors along their only one.
      Shapes: (n), (m) → (n + m); (n, a), (n, b) → (n, a + b)
      >>> jnp.hstack([jnp.arange(2), jnp.arange(3)])
      Array([0, 1, 0, 1, 2], dtype=int32)

      insert
      The array with values put in before these places along an axis.
      >>> jnp.insert(jnp.arange(3), 1, 7)
      Array([0, 7, 1, 2], dtype=int32)

      pad
      The array with a margin: of zeros, or of what the mode says.
      Shapes: pad(x, 1): (n, m) → (n + 2, m + 2)
      Raises: ValueError for a negative width
      >>> jnp.pad(jnp.arange(3), 1), jnp.pad(jnp.arange(3), (0, 2), mode="edge")
      (Array([0, 0, 1, 2, 0], dtype=int32), Array([0, 1, 2, 2, 2], dtype=int32))

      repeat
      Each element several times, along an axis or, without one, in a row.
      Shapes: repeat(x, k): (n) → (k·n)
      >>> jnp.repeat(jnp.arange(3), 2)
      Array([0, 0, 1, 1, 2, 2], dtype=int32)

      split
      The array cut along an axis: into so many equal parts, or before these places.
      Raises: ValueError where the parts cannot be equal
      >>> jnp.split(jnp.arange(6), 3), jnp.split(jnp.arange(4), [1])
      ([Array([0, 1], dtype=int32), Array([2, 3], dtype=int32), Array([4, 5], dtype=int32)], [Array([0], dtype=int32), Array([1, 2, 3], dtype=int32)])

      stack
      Arrays of one shape along a new axis.
      Shapes: k times (n, m) → (k, n, m)
      Raises: ValueError where the shapes differ
      >>> jnp.stack([jnp.arange(2), jnp.arange(2) + 5]), jnp.stack([jnp.ones(2), jnp.zeros(2)], axis=1)
      (Array([[0, 1],
             [5, 6]], dtype=int32), Array([[1., 0.],
             [1., 0.]], dtype=float32))

      tile
      The whole array several times, along each axis.
      Shapes: tile(x, k): (n) → (k·n)
      >>> jnp.tile(jnp.arange(2), 3), jnp.tile(jnp.arange(2), (2, 1))
      (Array([0, 1, 0, 1, 0, 1], dtype=int32), Array([[0, 1],
             [0, 1]], dtype=int32))

      trim_zeros
      The vector without the zeros at its ends.
      >>> jnp.trim_zeros(jnp.array([0, 1, 0, 2, 0]))
      Array([1, 0, 2], dtype=int32)

      unstack
      The arrays along an axis, as a tuple.
      Shapes: (k, n) → k times (n)
      >>> jnp.unstack(jnp.arange(4).reshape(2, 2))
      (Array([0, 1], dtype=int32), Array([2, 3], dtype=int32))

      vsplit
      The array cut along its first axis.
      >>> [part.shape for part in jnp.vsplit(jnp.ones((4, 2)), 2)]
      [(2, 2), (2, 2)]

      vstack
      Arrays one after the other along the first axis, vectors as rows.
      Shapes: (n), (n) → (2, n); (a, n), (b, n) → (a + b, n)
      >>> jnp.vstack([jnp.arange(2), jnp.arange(2) + 5])
      Array([[0, 1],
             [5, 6]], dtype=int32)
      """#)
  }
}
