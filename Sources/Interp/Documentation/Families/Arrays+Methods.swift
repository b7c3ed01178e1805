extension Documentation {
  static var arrayMethods: Family {
    Family(
      "jax.Array", "Methods of arrays",
      #"""
      astype
      The elements converted to another dtype.
      Shapes: (…) → (…)
      >>> jnp.array([1.7, -1.7]).astype(int)
      Array([ 1, -1], dtype=int32)

      block_until_ready
      The same array, when it is computed.
      >>> jnp.arange(3).block_until_ready()
      Array([0, 1, 2], dtype=int32)

      clip
      The elements, brought into bounds.
      Shapes: (…) → (…)
      >>> jnp.arange(5).clip(1, 3)
      Array([1, 1, 2, 3, 3], dtype=int32)

      conj
      The complex conjugates: the array itself.
      >>> jnp.ones(2).conj()
      Array([1., 1.], dtype=float32)

      conjugate
      The complex conjugates: the array itself.
      >>> jnp.ones(2).conjugate()
      Array([1., 1.], dtype=float32)

      copy
      An array with the same elements.
      >>> jnp.arange(3).copy()
      Array([0, 1, 2], dtype=int32)

      flatten
      The elements along one axis, row by row.
      Shapes: (d₀, …, dₙ) → (d₀·…·dₙ)
      >>> jnp.arange(4).reshape(2, 2).flatten()
      Array([0, 1, 2, 3], dtype=int32)

      item
      The only element, or the one at a place, as a Python number.
      Raises: ValueError where there are several and no place is given
      >>> jnp.array([2.5]).item(), jnp.arange(6).reshape(2, 3).item(1, 2)
      (2.5, 5)

      reshape
      The same elements, row by row, in another shape, whose sizes are given one by one or as a tuple. One may be
      -1: it is
      worked out.
      Shapes: (…) → shape
      Raises: TypeError where the sizes do not hold as many elements
      >>> jnp.arange(6).reshape(2, -1)
      Array([[0, 1, 2],
             [3, 4, 5]], dtype=int32)
      >>> jnp.arange(6).reshape(4, 2)
      TypeError: cannot reshape array of shape (6,) (size 6) into shape (4, 2) (size 8)

      tolist
      The elements as Python numbers, in lists nested as the axes are.
      >>> jnp.arange(4).reshape(2, 2).tolist()
      [[0, 1], [2, 3]]

      transpose
      The axes in reverse order, or in the order given.
      Shapes: (d₀, …, dₙ) → (dₙ, …, d₀)
      Raises: ValueError where the axes are not each given once
      >>> jnp.ones((2, 3, 4)).transpose().shape, jnp.ones((2, 3, 4)).transpose(0, 2, 1).shape
      ((4, 3, 2), (2, 4, 3))

      view
      The same bits as elements of another dtype; the last axis grows or shrinks with their width.
      Shapes: (…, n) → (…, m)
      Raises: ValueError where the last axis does not hold whole elements
      >>> jnp.array([1.0]).view(jnp.int32), jnp.array([1, 2]).view(jnp.int8)
      (Array([1065353216], dtype=int32), Array([1, 0, 0, 0, 2, 0, 0, 0], dtype=int8))
      """#)
  }
}
