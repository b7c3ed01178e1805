extension Documentation {
  static var indexing: Family {
    Family(
      "jax.numpy", "Choosing elements",
      #"""
      apply_along_axis
      What a function gives for each vector along an axis; it is called once, mapped over the others.
      Shapes: f: (n) → (); apply_along_axis(f, 0, x): (n, m) → (m)
      >>> jnp.apply_along_axis(jnp.sum, 0, jnp.arange(6).reshape(2, 3))
      Array([3, 5, 7], dtype=int32)

      apply_over_axes
      What a reduction gives along several axes, which stay with size 1.
      >>> jnp.apply_over_axes(jnp.sum, jnp.ones((2, 3)), [0, 1])
      Array([[6.]], dtype=float32)

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

      ix_
      Indices of the rows, columns, … given, which broadcast.
      Shapes: (n), (m) → (n, 1), (1, m)
      >>> jnp.arange(9).reshape(3, 3)[jnp.ix_(jnp.array([0, 2]), jnp.array([1, 2]))]
      Array([[1, 2],
             [7, 8]], dtype=int32)

      mask_indices
      The indices where a function such as `jnp.triu` keeps the elements of a square matrix.
      >>> jnp.mask_indices(2, jnp.triu)
      (Array([0, 0, 1], dtype=int32), Array([0, 1, 1], dtype=int32))

      nonzero
      The indices of the elements that are not zero, one array for each axis.
      Raises: jax.errors.ConcretizationTypeError inside of a `vmap`, unless `size` is given
      >>> jnp.nonzero(jnp.array([0, 3, 0, 5]))
      (Array([1, 3], dtype=int32),)

      piecewise
      What a function gives where its condition is true, and another one where another is.
      Shapes: (…) → (…)
      >>> jnp.piecewise(jnp.arange(4), [jnp.arange(4) < 2], [lambda x: -x, lambda x: x * 10])
      Array([ 0, -1, 20, 30], dtype=int32)

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

      vectorize
      A function of vectors or numbers made one of arrays, whose further axes it is mapped along.
      Shapes: f: (n), (n) → (); vectorize(f, signature='(n),(n)->()'): (…, n), (…, n) → (…)
      >>> jnp.vectorize(jnp.dot, signature="(n),(n)->()")(jnp.ones((3, 2)), jnp.ones(2))
      Array([2., 2., 2.], dtype=float32)

      where
      For each element, x where the condition is true and y elsewhere.
      Shapes: (…), (…), (…) → their broadcast shape
      Raises: ValueError where only one of x and y is given
      >>> jnp.where(jnp.array([True, False]), 1, 0), jnp.where(jnp.arange(4) > 1, jnp.arange(4), -1)
      (Array([1, 0], dtype=int32, weak_type=True), Array([-1, -1,  2,  3], dtype=int32))
      """#)
  }
}
