extension Documentation {
  static var indexing: Family {
    Family(
      "jax.numpy", "Choosing elements",
      #"""
      argwhere
      The indices of the elements that are not zero, one a row.
      Shapes: (…) with r axes → (count, r)
      Raises: jax.errors.ConcretizationTypeError inside of a `vmap`, unless `size` is given
      >>> jnp.argwhere(jnp.array([0, 3, 0, 5]))
      Array([[1],
             [3]], dtype=int32)

      choose
      The elements that an array of numbers chooses among several arrays.
      Shapes: (…), k times (…) → their broadcast shape
      >>> jnp.choose(jnp.array([0, 1, 0]), [jnp.array([1, 2, 3]), jnp.array([7, 8, 9])])
      Array([1, 8, 3], dtype=int32)

      compress
      The elements where a condition is true, along an axis or, without one, in a row.
      >>> jnp.compress(jnp.array([True, False, True]), jnp.arange(3))
      Array([0, 2], dtype=int32)

      diagonal
      A diagonal of the matrices along two axes.
      Shapes: (n, m) → (min(n, m))
      Raises: ValueError for fewer than two axes
      >>> jnp.diagonal(jnp.arange(9).reshape(3, 3)), jnp.diagonal(jnp.arange(9).reshape(3, 3), offset=1)
      (Array([0, 4, 8], dtype=int32), Array([1, 5], dtype=int32))

      extract
      The elements where a condition is true, in a row.
      >>> jnp.extract(jnp.array([True, False]), jnp.array([1, 2]))
      Array([1], dtype=int32)

      flatnonzero
      The places, counted row by row, of the elements that are not zero.
      >>> jnp.flatnonzero(jnp.array([[0, 3], [0, 5]]))
      Array([1, 3], dtype=int32)

      nonzero
      The indices of the elements that are not zero, one array for each axis.
      Raises: jax.errors.ConcretizationTypeError inside of a `vmap`, unless `size` is given
      >>> jnp.nonzero(jnp.array([0, 3, 0, 5]))
      (Array([1, 3], dtype=int32),)

      piecewise
      For each element what the function, or the number, of the last condition gives that holds there; the first one
      more than there are conditions is for where none does.
      Raises: ValueError for another number of functions
      >>> x = jnp.arange(-2.0, 3.0)
      >>> jnp.piecewise(x, [x < 0, x > 1], [lambda v: -v, 7.0, 0.5])
      Array([2. , 1. , 0.5, 0.5, 7. ], dtype=float32)

      ravel_multi_index
      The places, counted row by row, of elements with these indices.
      >>> jnp.ravel_multi_index((jnp.array([1]), jnp.array([2])), (3, 4))
      Array([6], dtype=int32)

      select
      For each element, the first choice whose condition is true; where none is, the default.
      Shapes: k times (…), k times (…) → (…)
      Raises: ValueError where there are not as many choices as conditions
      >>> x = jnp.arange(4)
      >>> jnp.select([x < 1, x < 3], [x, x * 10], -1)
      Array([ 0, 10, 20, -1], dtype=int32)

      take
      The elements at places along an axis or, without one, in a row. Beyond the ends stands NaN, or the smallest
      integer.
      Shapes: take(x, i, 0): (n, m), (k) → (k, m)
      >>> jnp.take(jnp.array([10, 20, 30]), jnp.array([2, 0]))
      Array([30, 10], dtype=int32)

      fill_diagonal
      A copy with other elements on the main diagonal; `inplace=False` must say that it is one.
      Shapes: (n, m) → (n, m)
      Raises: ValueError for fewer than two axes
      >>> jnp.fill_diagonal(jnp.zeros((2, 2)), 5.0, inplace=False)
      Array([[5., 0.],
             [0., 5.]], dtype=float32)

      put_along_axis
      A copy in which each vector along an axis has other elements at its own places; `inplace=False` must say that it is
      a copy.
      Shapes: (n, m), (n, k), (n, k) → (n, m)
      Raises: ValueError where the arrays differ in their number of axes
      >>> jnp.put_along_axis(jnp.zeros((2, 2)), jnp.array([[1], [0]]), 5.0, axis=1, inplace=False)
      Array([[0., 5.],
             [5., 0.]], dtype=float32)

      take_along_axis
      For each vector along an axis, the elements at its own places.
      Shapes: (n, m), (n, k) → (n, k)
      Raises: ValueError where the arrays differ in their number of axes
      >>> jnp.take_along_axis(jnp.array([[3, 1, 2]]), jnp.array([[1, 2, 0]]), axis=1)
      Array([[1, 2, 3]], dtype=int32)

      unravel_index
      The indices, one array for each axis, of elements at these places, counted row by row.
      >>> jnp.unravel_index(jnp.array([5]), (2, 3))
      (Array([1], dtype=int32), Array([2], dtype=int32))

      where
      For each element, x where the condition is true and y elsewhere.
      Shapes: (…), (…), (…) → their broadcast shape
      Raises: ValueError where only one of x and y is given
      >>> jnp.where(jnp.array([True, False]), 1, 0), jnp.where(jnp.arange(4) > 1, jnp.arange(4), -1)
      (Array([1, 0], dtype=int32, weak_type=True), Array([-1, -1,  2,  3], dtype=int32))
      """#)
  }
}
