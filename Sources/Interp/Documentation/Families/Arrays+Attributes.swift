extension Documentation {
  static var arrayAttributes: Family {
    Family(
      "jax.Array", "Attributes of arrays",
      #"""
      T
      The array with its axes in reverse order.
      Shapes: (d₀, …, dₙ) → (dₙ, …, d₀)
      >>> jnp.arange(6).reshape(2, 3).T
      Array([[0, 3],
             [1, 4],
             [2, 5]], dtype=int32)

      at
      Updates of some elements, as new arrays: `x.at[index]`, and then `.set`, `.add`, `.multiply`, `.divide`,
      `.power`, `.min`,
      `.max`, `.apply` or `.get`. The array itself never changes.
      >>> x = jnp.zeros(4)
      >>> x.at[1].set(5.0)
      Array([0., 5., 0., 0.], dtype=float32)
      >>> x.at[jnp.array([0, 0, 2])].add(1)
      Array([2., 0., 1., 0.], dtype=float32)

      dtype
      The type of the elements.
      >>> jnp.ones(2).dtype, jnp.arange(2).dtype
      (dtype('float32'), dtype('int32'))

      imag
      The imaginary parts: zeros.
      >>> jnp.ones(2).imag
      Array([0., 0.], dtype=float32)

      itemsize
      How many bytes an element takes.
      >>> jnp.ones(2).itemsize
      4

      mT
      The matrices along the last two axes, each transposed.
      Shapes: (…, m, n) → (…, n, m)
      Raises: ValueError for fewer than two axes
      >>> jnp.ones((5, 2, 3)).mT.shape
      (5, 3, 2)

      nbytes
      How many bytes the elements take.
      >>> jnp.ones((2, 3)).nbytes
      24

      ndim
      How many axes the array has.
      >>> jnp.ones((2, 3)).ndim, jnp.array(1.0).ndim
      (2, 0)

      real
      The real parts: the array itself.
      >>> jnp.ones(2).real
      Array([1., 1.], dtype=float32)

      shape
      The size of each axis.
      >>> jnp.ones((2, 3)).shape, jnp.array(1.0).shape
      ((2, 3), ())

      size
      How many elements the array has.
      >>> jnp.ones((2, 3)).size
      6

      weak_type
      Whether the dtype gives way to that of another operand, as Python's own numbers do.
      >>> jnp.asarray(2.0).weak_type, jnp.ones(2).weak_type
      (True, False)
      """#)
  }
}
