extension Documentation {
  static var creation: Family {
    Family(
      "jax.numpy", "Making arrays",
      #"""
      c_
      Vectors as the columns of a matrix, in brackets; slices are ranges.
      >>> jnp.c_[jnp.arange(2), jnp.array([5, 6])]
      Array([[0, 5],
             [1, 6]], dtype=int32)

      ix_
      Index arrays for the rows and columns of a part of a matrix.
      >>> jnp.arange(9).reshape(3, 3)[jnp.ix_(jnp.array([0, 2]), jnp.array([1, 2]))]
      Array([[1, 2],
             [7, 8]], dtype=int32)

      mgrid
      The coordinates of a grid whose axes are slices.
      >>> jnp.mgrid[0:2, 0:2].tolist()
      [[[0, 0], [1, 1]], [[0, 1], [0, 1]]]

      ogrid
      The same as arrays that stretch to the grid.
      >>> jnp.ogrid[0:2, 0:3]
      [Array([[0],
             [1]], dtype=int32), Array([[0, 1, 2]], dtype=int32)]

      r_
      Numbers, vectors and ranges one behind the other, in brackets.
      >>> jnp.r_[1:4, 7, jnp.array([8, 9])]
      Array([1, 2, 3, 7, 8, 9], dtype=int32)

      s_, index_exp
      A slice or several to be kept in a variable; `index_exp` always makes a tuple.
      >>> jnp.arange(9).reshape(3, 3)[jnp.s_[:2, 1]]
      Array([1, 4], dtype=int32)

      apply_along_axis
      What a function of a vector gives for each line along an axis; it is mapped over the others, and called once.
      Raises: ValueError for an axis that does not exist
      >>> jnp.apply_along_axis(lambda v: v[::-1], 1, jnp.arange(6).reshape(2, 3))
      Array([[2, 1, 0],
             [5, 4, 3]], dtype=int32)

      arange
      The numbers from `start`, or zero, in steps up to and without `stop`.
      Shapes: arange(n) → (n)
      Raises: ValueError where the step is zero
      >>> jnp.arange(5), jnp.arange(1, 2, 0.25)
      (Array([0, 1, 2, 3, 4], dtype=int32), Array([1.  , 1.25, 1.5 , 1.75], dtype=float32))

      array
      An array of numbers, of nested lists of numbers, or of arrays.
      Shapes: number → (); list of n → (n); list of n lists of m → (n, m)
      Raises: TypeError, ValueError where the lists do not have the same lengths at each depth
      >>> jnp.array([[1, 2], [3, 4]]), jnp.array([1, 2.5])
      (Array([[1, 2],
             [3, 4]], dtype=int32), Array([1. , 2.5], dtype=float32))
      >>> jnp.array([[1, 2], [3]])
      ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.

      asarray
      The same as `array`; an array stays what it is.
      >>> jnp.asarray([1.0, 2.0]), jnp.asarray(3)
      (Array([1., 2.], dtype=float32), Array(3, dtype=int32, weak_type=True))

      astype
      The elements converted to another dtype.
      Shapes: (…) → (…)
      >>> jnp.astype(jnp.array([1.7, -1.7]), int)
      Array([ 1, -1], dtype=int32)

      bartlett, blackman, hamming, hanning
      The windows of signal processing: weights of M samples that fall off to both sides.
      Shapes: → (M)
      >>> jnp.hanning(5)
      Array([0. , 0.5, 1. , 0.5, 0. ], dtype=float32)

      copy
      An array with the same elements.
      >>> jnp.copy(jnp.arange(3))
      Array([0, 1, 2], dtype=int32)

      diag
      The diagonal of a matrix; of a vector, the matrix with this diagonal and zeros elsewhere.
      Shapes: (n, m) → (min(n, m)); (n) → (n, n)
      Raises: ValueError for other than one or two axes
      >>> jnp.diag(jnp.array([1, 2])), jnp.diag(jnp.arange(9).reshape(3, 3))
      (Array([[1, 0],
             [0, 2]], dtype=int32), Array([0, 4, 8], dtype=int32))

      diag_indices
      The indices of the diagonal of a square array, one array for each axis.
      >>> jnp.diag_indices(3)
      (Array([0, 1, 2], dtype=int32), Array([0, 1, 2], dtype=int32))

      diag_indices_from
      The indices of the diagonal of this square array, one array for each axis.
      Raises: ValueError where the axes differ in size
      >>> jnp.diag_indices_from(jnp.ones((2, 2)))
      (Array([0, 1], dtype=int32), Array([0, 1], dtype=int32))

      diagflat
      The matrix whose diagonal are the elements of the array.
      Shapes: (…) with n elements → (n, n)
      >>> jnp.diagflat(jnp.array([[1, 2]]))
      Array([[1, 0],
             [0, 2]], dtype=int32)

      empty
      An array of zeros: there is no memory without values.
      Shapes: empty(shape) → shape
      >>> jnp.empty(2)
      Array([0., 0.], dtype=float32)

      empty_like
      Zeros in the shape and dtype of another array.
      Shapes: (…) → (…)
      >>> jnp.empty_like(jnp.arange(2))
      Array([0, 0], dtype=int32)

      eye
      A matrix with ones on a diagonal, by default the main one, and zeros elsewhere.
      Shapes: eye(n, m) → (n, m)
      Raises: ValueError for a negative size
      >>> jnp.eye(2), jnp.eye(2, 3, k=1, dtype=int)
      (Array([[1., 0.],
             [0., 1.]], dtype=float32), Array([[0, 1, 0],
             [0, 0, 1]], dtype=int32))

      fromfunction
      The array of what a function gives for each index; it is called once, on arrays of indices.
      >>> jnp.fromfunction(lambda i, j: 10 * i + j, (2, 3), dtype=int)
      Array([[ 0,  1,  2],
             [10, 11, 12]], dtype=int32)

      full
      An array of one value.
      Shapes: full(shape, value) → shape
      Raises: ValueError where the value does not broadcast to the shape
      >>> jnp.full((2, 2), 7), jnp.full(2, 0.5)
      (Array([[7, 7],
             [7, 7]], dtype=int32, weak_type=True), Array([0.5, 0.5], dtype=float32, weak_type=True))

      full_like
      One value in the shape and dtype of another array.
      Shapes: (…) → (…)
      >>> jnp.full_like(jnp.arange(3), 7)
      Array([7, 7, 7], dtype=int32)

      geomspace
      So many numbers from start to stop, each the same multiple of the one before it.
      Shapes: geomspace(a, b, n) → (n)
      >>> jnp.geomspace(1, 8, 4)
      Array([1.       , 2.       , 4.0000005, 8.       ], dtype=float32)

      identity
      The square matrix with ones on the diagonal and zeros elsewhere.
      Shapes: identity(n) → (n, n)
      >>> jnp.identity(2)
      Array([[1., 0.],
             [0., 1.]], dtype=float32)

      indices
      For each axis of a shape, the array of the indices along it.
      Shapes: indices((n, m)) → (2, n, m)
      >>> jnp.indices((2, 2), sparse=True)
      (Array([[0],
             [1]], dtype=int32), Array([[0, 1]], dtype=int32))

      linspace
      So many numbers at equal distances from start to stop, both included.
      Shapes: linspace(a, b, n) → (n)
      Raises: ValueError for a negative count
      >>> jnp.linspace(0, 1, 5)
      Array([0.  , 0.25, 0.5 , 0.75, 1.  ], dtype=float32)

      logspace
      So many powers of the base, whose exponents have equal distances from start to stop.
      Shapes: logspace(a, b, n) → (n)
      >>> jnp.logspace(0, 2, 3)
      Array([  1.,  10., 100.], dtype=float32)

      meshgrid
      For each of several vectors, the array in which its values go along one axis and repeat along the others.
      Shapes: (n), (m) → (m, n), (m, n); with indexing='ij' → (n, m), (n, m)
      Raises: ValueError for arrays with other than one axis
      >>> jnp.meshgrid(jnp.arange(2), jnp.arange(2))
      [Array([[0, 1],
             [0, 1]], dtype=int32), Array([[0, 0],
             [1, 1]], dtype=int32)]

      ones
      An array of ones.
      Shapes: ones(shape) → shape
      Raises: TypeError, ValueError for sizes that are negative or no integers
      >>> jnp.ones(3), jnp.ones((2, 2), dtype=int)
      (Array([1., 1., 1.], dtype=float32), Array([[1, 1],
             [1, 1]], dtype=int32))

      ones_like
      Ones in the shape and dtype of another array.
      Shapes: (…) → (…)
      >>> jnp.ones_like(jnp.arange(3))
      Array([1, 1, 1], dtype=int32)

      tri
      A matrix with ones on and below a diagonal, and zeros above it.
      Shapes: tri(n, m) → (n, m)
      >>> jnp.tri(3)
      Array([[1., 0., 0.],
             [1., 1., 0.],
             [1., 1., 1.]], dtype=float32)

      tril
      The matrix with zeros above a diagonal.
      Shapes: (…, n, m) → (…, n, m)
      Raises: ValueError for an array without axes
      >>> jnp.tril(jnp.arange(1, 10).reshape(3, 3))
      Array([[1, 0, 0],
             [4, 5, 0],
             [7, 8, 9]], dtype=int32)

      tril_indices
      The indices of a square matrix on and below a diagonal: rows and columns.
      >>> jnp.tril_indices(2)
      (Array([0, 1, 1], dtype=int32), Array([0, 0, 1], dtype=int32))

      tril_indices_from
      The indices of this matrix on and below a diagonal: rows and columns.
      Raises: ValueError for other than two axes
      >>> jnp.tril_indices_from(jnp.ones((2, 2)))
      (Array([0, 1, 1], dtype=int32), Array([0, 0, 1], dtype=int32))

      triu
      The matrix with zeros below a diagonal.
      Shapes: (…, n, m) → (…, n, m)
      Raises: ValueError for an array without axes
      >>> jnp.triu(jnp.arange(1, 10).reshape(3, 3))
      Array([[1, 2, 3],
             [0, 5, 6],
             [0, 0, 9]], dtype=int32)

      triu_indices
      The indices of a square matrix on and above a diagonal: rows and columns.
      >>> jnp.triu_indices(2)
      (Array([0, 0, 1], dtype=int32), Array([0, 1, 1], dtype=int32))

      triu_indices_from
      The indices of this matrix on and above a diagonal: rows and columns.
      Raises: ValueError for other than two axes
      >>> jnp.triu_indices_from(jnp.ones((2, 2)))
      (Array([0, 0, 1], dtype=int32), Array([0, 1, 1], dtype=int32))

      vander
      The matrix whose columns are powers of a vector.
      Shapes: (n) → (n, n)
      Raises: ValueError for other than one axis
      >>> jnp.vander(jnp.array([1, 2, 3]))
      Array([[1, 1, 1],
             [4, 2, 1],
             [9, 3, 1]], dtype=int32)

      vectorize
      A function whose arguments stretch against each other: each axis in front of those that it sees is mapped.
      Raises: ValueError for shapes or results that do not fit the signature
      >>> jnp.vectorize(jnp.dot, signature="(n),(n)->()")(jnp.ones((2, 3)), jnp.ones(3))
      Array([3., 3.], dtype=float32)

      zeros
      An array of zeros.
      Shapes: zeros(shape) → shape
      Raises: TypeError, ValueError for sizes that are negative or no integers
      >>> jnp.zeros(3), jnp.zeros((2, 2), dtype=bool)
      (Array([0., 0., 0.], dtype=float32), Array([[False, False],
             [False, False]], dtype=bool))

      zeros_like
      Zeros in the shape and dtype of another array.
      Shapes: (…) → (…)
      >>> jnp.zeros_like(jnp.arange(3))
      Array([0, 0, 0], dtype=int32)
      """#)
  }
}
