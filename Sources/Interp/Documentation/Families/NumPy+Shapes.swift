extension Documentation {
  static var shapes: Family {
    Family(
      "jax.numpy", "Shapes and axes",
      #"""
      atleast_1d
      The array; a scalar as a vector of one element. Of several arrays, a list.
      Shapes: () → (1); (…) → (…)
      >>> jnp.atleast_1d(3)
      Array([3], dtype=int32, weak_type=True)

      atleast_2d
      The array with new first axes, until it has two.
      Shapes: () → (1, 1); (n) → (1, n)
      >>> jnp.atleast_2d(jnp.arange(3))
      Array([[0, 1, 2]], dtype=int32)

      atleast_3d
      The array with new axes, until it has three.
      Shapes: () → (1, 1, 1); (n) → (1, n, 1); (n, m) → (n, m, 1)
      >>> jnp.atleast_3d(jnp.ones((2, 3))).shape
      (2, 3, 1)

      broadcast_arrays
      The arrays, each repeated along the axes in which it has size 1, until they have one shape.
      Shapes: (n, 1), (m) → (n, m), (n, m)
      Raises: ValueError where sizes differ and neither is 1
      >>> [x.shape for x in jnp.broadcast_arrays(jnp.ones((3, 1)), jnp.ones(2))]
      [(3, 2), (3, 2)]

      broadcast_shapes
      The shape to which the shapes broadcast.
      Raises: ValueError where sizes differ and neither is 1
      >>> jnp.broadcast_shapes((3, 1), (2,))
      (3, 2)

      broadcast_to
      The array, repeated along new axes and those of size 1.
      Shapes: (1, m) → (n, m); (m) → (n, m)
      Raises: ValueError where a size differs and is not 1
      >>> jnp.broadcast_to(jnp.arange(3), (2, 3))
      Array([[0, 1, 2],
             [0, 1, 2]], dtype=int32)

      expand_dims
      The array with a new axis of size 1 at a place, or at several.
      Shapes: expand_dims(x, 1): (n, m) → (n, 1, m)
      Raises: ValueError where there is no such place
      >>> jnp.expand_dims(jnp.ones((2, 3)), 1).shape
      (2, 1, 3)

      flip
      The elements in reverse order, along all axes or those given.
      Shapes: (…) → (…)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.flip(jnp.arange(3)), jnp.flip(jnp.arange(4).reshape(2, 2), axis=1)
      (Array([2, 1, 0], dtype=int32), Array([[1, 0],
             [3, 2]], dtype=int32))

      fliplr
      The elements in reverse order along the second axis.
      Shapes: (n, m, …) → (n, m, …)
      Raises: ValueError for fewer than two axes
      >>> jnp.fliplr(jnp.arange(4).reshape(2, 2))
      Array([[1, 0],
             [3, 2]], dtype=int32)

      flipud
      The elements in reverse order along the first axis.
      Shapes: (n, …) → (n, …)
      Raises: ValueError for an array without axes
      >>> jnp.flipud(jnp.arange(4).reshape(2, 2))
      Array([[2, 3],
             [0, 1]], dtype=int32)

      matrix_transpose
      The matrices along the last two axes, each transposed.
      Shapes: (…, m, n) → (…, n, m)
      Raises: ValueError for fewer than two axes
      >>> jnp.matrix_transpose(jnp.arange(4).reshape(2, 2))
      Array([[0, 2],
             [1, 3]], dtype=int32)

      moveaxis
      The array with some axes at other places; the rest keep their order.
      Shapes: moveaxis(x, 0, -1): (a, b, c) → (b, c, a)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.moveaxis(jnp.ones((2, 3, 4)), 0, -1).shape
      (3, 4, 2)

      ndim
      How many axes an array has.
      >>> jnp.ndim(jnp.ones((2, 3))), jnp.ndim(1.0)
      (2, 0)

      permute_dims
      The axes in the order given.
      Shapes: permute_dims(x, (2, 0, 1)): (a, b, c) → (c, a, b)
      Raises: ValueError where the axes are not each given once
      >>> jnp.permute_dims(jnp.ones((2, 3, 4)), (2, 0, 1)).shape
      (4, 2, 3)

      ravel
      The elements along one axis, row by row.
      Shapes: (d₀, …, dₙ) → (d₀·…·dₙ)
      >>> jnp.ravel(jnp.arange(4).reshape(2, 2))
      Array([0, 1, 2, 3], dtype=int32)

      reshape
      The same elements, row by row, in another shape. One size may be -1: it is worked out.
      Shapes: (…) → shape
      Raises: TypeError where the sizes do not hold as many elements
      >>> jnp.reshape(jnp.arange(6), (2, -1))
      Array([[0, 1, 2],
             [3, 4, 5]], dtype=int32)

      resize
      The elements, repeated or cut off, in another shape.
      Shapes: (…) → shape
      >>> jnp.resize(jnp.arange(3), (2, 2))
      Array([[0, 1],
             [2, 0]], dtype=int32)

      roll
      The elements moved along an axis; what leaves at one end comes in at the other.
      Shapes: (…) → (…)
      >>> jnp.roll(jnp.arange(5), 2), jnp.roll(jnp.arange(4).reshape(2, 2), 1, axis=0)
      (Array([3, 4, 0, 1, 2], dtype=int32), Array([[2, 3],
             [0, 1]], dtype=int32))

      rollaxis
      The array with one axis moved before another.
      Shapes: rollaxis(x, 2): (a, b, c) → (c, a, b)
      >>> jnp.rollaxis(jnp.ones((2, 3, 4)), 2).shape
      (4, 2, 3)

      rot90
      The array turned by 90 degrees, k times, in the plane of two axes.
      Shapes: (n, m) → (m, n)
      Raises: ValueError for fewer than two axes
      >>> jnp.rot90(jnp.arange(4).reshape(2, 2))
      Array([[1, 3],
             [0, 2]], dtype=int32)

      shape
      The size of each axis.
      >>> jnp.shape([[1, 2, 3], [4, 5, 6]])
      (2, 3)

      size
      How many elements there are, in all or along an axis.
      >>> jnp.size(jnp.ones((2, 3))), jnp.size(jnp.ones((2, 3)), 0)
      (6, 2)

      squeeze
      The array without its axes of size 1, or without those named.
      Shapes: (1, n, 1) → (n)
      Raises: ValueError where a named axis has another size
      >>> jnp.squeeze(jnp.ones((1, 3, 1))).shape
      (3,)

      swapaxes
      The array with two axes at each other's place.
      Shapes: swapaxes(x, 0, 2): (a, b, c) → (c, b, a)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.swapaxes(jnp.ones((2, 3, 4)), 0, 2).shape
      (4, 3, 2)

      transpose
      The axes in reverse order, or in the order given.
      Shapes: (d₀, …, dₙ) → (dₙ, …, d₀)
      Raises: ValueError where the axes are not each given once
      >>> jnp.transpose(jnp.arange(6).reshape(2, 3))
      Array([[0, 3],
             [1, 4],
             [2, 5]], dtype=int32)
      >>> jnp.transpose(jnp.ones((2, 3, 4)), (1, 0, 2)).shape
      (3, 2, 4)
      """#)
  }
}
