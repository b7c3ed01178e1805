extension Documentation {
  static var linearAlgebra: Family {
    Family(
      "jax.numpy.linalg", "Linear algebra",
      #"""
      cholesky
      The lower triangle whose product with its transpose is the matrix; NaN where there is none.
      Shapes: (…, n, n) → (…, n, n)
      Raises: ValueError where the last two axes differ in size
      >>> jnp.linalg.cholesky(jnp.array([[4.0, 2.0], [2.0, 5.0]]))
      Array([[2., 0.],
             [1., 2.]], dtype=float32)

      cond
      By how much the matrix can magnify a relative error: the largest singular value by the smallest.
      Shapes: (…, n, n) → (…)
      >>> jnp.linalg.cond(jnp.eye(2))
      Array(1., dtype=float32)

      cross
      The vector that is perpendicular to two vectors of three numbers.
      Shapes: (…, 3), (…, 3) → (…, 3)
      Raises: ValueError where the last axes have other sizes than 3
      >>> jnp.linalg.cross(jnp.array([1, 0, 0]), jnp.array([0, 1, 0]))
      Array([0, 0, 1], dtype=int32)

      det
      The determinant.
      Shapes: (…, n, n) → (…)
      Raises: ValueError where the last two axes differ in size
      >>> jnp.linalg.det(jnp.array([[1.0, 2.0], [3.0, 5.0]])).round(3)
      Array(-1., dtype=float32)

      diagonal
      A diagonal of the matrices along the last two axes.
      Shapes: (…, n, m) → (…, min(n, m))
      >>> jnp.linalg.diagonal(jnp.arange(4).reshape(2, 2))
      Array([0, 3], dtype=int32)

      eigh
      The eigenvalues, in ascending order, and eigenvectors of a symmetric matrix.
      Shapes: (…, n, n) → (…, n), (…, n, n)
      Raises: ValueError where the last two axes differ in size
      >>> jnp.linalg.eigh(jnp.diag(jnp.array([2.0, 1.0]))).eigenvalues
      Array([1., 2.], dtype=float32)

      eigvalsh
      The eigenvalues of a symmetric matrix, in ascending order.
      Shapes: (…, n, n) → (…, n)
      >>> jnp.linalg.eigvalsh(jnp.diag(jnp.array([2.0, 1.0])))
      Array([1., 2.], dtype=float32)

      inv
      The inverse of a matrix.
      Shapes: (…, n, n) → (…, n, n)
      Raises: ValueError where the last two axes differ in size
      >>> jnp.linalg.inv(jnp.array([[2.0, 0.0], [0.0, 4.0]]))
      Array([[0.5 , 0.  ],
             [0.  , 0.25]], dtype=float32)

      lstsq
      The vector for which a product with the matrix is nearest to another, with the residuals, rank and singular
      values.
      Shapes: (m, n), (m) → (n), residuals, (), (min(m, n))
      >>> jnp.linalg.lstsq(jnp.eye(2), jnp.array([1.0, 2.0]))[0]
      Array([1., 2.], dtype=float32)

      matmul
      The product of matrices; axes before the last two broadcast.
      Shapes: (…, m, k), (…, k, n) → (…, m, n)
      >>> jnp.linalg.matmul(jnp.eye(2), jnp.ones((2, 1)))
      Array([[1.],
             [1.]], dtype=float32)

      matrix_norm
      The norm of the matrices along the last two axes: the root of the sum of squares, unless another one is
      asked for.
      Shapes: (…, m, n) → (…)
      >>> jnp.linalg.matrix_norm(jnp.array([[3.0, 0.0], [0.0, 4.0]]))
      Array(5., dtype=float32)

      matrix_power
      The matrix times itself, so many times.
      Shapes: (…, n, n) → (…, n, n)
      Raises: TypeError for a power that is no integer
      >>> jnp.linalg.matrix_power(jnp.array([[1, 1], [0, 1]]), 3)
      Array([[1, 3],
             [0, 1]], dtype=int32)

      matrix_rank
      How many rows of the matrix are independent.
      Shapes: (…, m, n) → (…)
      >>> jnp.linalg.matrix_rank(jnp.array([[1.0, 2.0], [2.0, 4.0]]))
      Array(1, dtype=int32)

      matrix_transpose
      The matrices along the last two axes, each transposed.
      Shapes: (…, m, n) → (…, n, m)
      >>> jnp.linalg.matrix_transpose(jnp.arange(4).reshape(2, 2))
      Array([[0, 2],
             [1, 3]], dtype=int32)

      multi_dot
      The product of several matrices, multiplied in the cheapest order.
      Shapes: (a, b), (b, c), (c, d) → (a, d)
      >>> jnp.linalg.multi_dot([jnp.ones((2, 3)), jnp.ones((3, 1)), jnp.ones((1, 2))])
      Array([[3., 3.],
             [3., 3.]], dtype=float32)

      norm
      The norm of a vector or matrix: the root of the sum of squares, unless another one is asked for.
      Shapes: norm(x): (…) → (); norm(x, axis=0): (n, m) → (m)
      Raises: ValueError for an order that there is not
      >>> jnp.linalg.norm(jnp.array([3.0, 4.0])), jnp.linalg.norm(jnp.array([3.0, -4.0]), ord=1)
      (Array(5., dtype=float32), Array(7., dtype=float32))

      outer
      The products of each element of one vector with each of the other.
      Shapes: (n), (m) → (n, m)
      >>> jnp.linalg.outer(jnp.array([1, 2]), jnp.array([3, 4]))
      Array([[3, 4],
             [6, 8]], dtype=int32)

      pinv
      The pseudoinverse of a matrix.
      Shapes: (…, m, n) → (…, n, m)
      >>> jnp.linalg.pinv(jnp.array([[2.0, 0.0], [0.0, 4.0]])).round(3)
      Array([[0.5 , 0.  ],
             [0.  , 0.25]], dtype=float32)

      qr
      The orthogonal and the upper triangular matrix whose product is the matrix.
      Shapes: (…, m, n) → (…, m, k), (…, k, n), where k is the smaller of m and n
      >>> jnp.linalg.qr(jnp.ones((3, 2))).R.shape
      (2, 2)

      slogdet
      The sign of the determinant, and the logarithm of its absolute value.
      Shapes: (…, n, n) → (…), (…)
      >>> jnp.linalg.slogdet(-jnp.eye(1))
      SlogdetResult(sign=Array(-1., dtype=float32), logabsdet=Array(0., dtype=float32))

      solve
      The vector or matrix x for which a @ x is b.
      Shapes: (…, n, n), (n) → (…, n); (…, n, n), (…, n, k) → (…, n, k)
      Raises: ValueError where the shapes do not fit
      >>> jnp.linalg.solve(jnp.array([[2.0, 0.0], [0.0, 4.0]]), jnp.array([2.0, 2.0]))
      Array([1. , 0.5], dtype=float32)

      svd
      The singular values, in descending order, with the orthogonal matrices on both sides of them.
      Shapes: (…, m, n) → (…, m, m), (…, k), (…, n, n), where k is the smaller of m and n
      >>> jnp.linalg.svd(jnp.diag(jnp.array([3.0, 2.0])), compute_uv=False)
      Array([3., 2.], dtype=float32)

      svdvals
      The singular values, in descending order.
      Shapes: (…, m, n) → (…, min(m, n))
      >>> jnp.linalg.svdvals(jnp.diag(jnp.array([3.0, 2.0])))
      Array([3., 2.], dtype=float32)

      tensordot
      The sums of products over so many of the last axes of one and the first of the other, or over the axes
      named.
      Shapes: tensordot(x, y, axes=1): (a, b), (b, c) → (a, c)
      >>> jnp.linalg.tensordot(jnp.ones((2, 3)), jnp.ones((3, 4)), axes=1).shape
      (2, 4)

      tensorinv
      The inverse of an array, seen as a matrix of its first and its last axes.
      >>> jnp.linalg.tensorinv(jnp.eye(4).reshape(2, 2, 4), ind=2).shape
      (4, 2, 2)

      tensorsolve
      The array x for which tensordot(a, x) is b.
      >>> jnp.linalg.tensorsolve(jnp.eye(4).reshape(2, 2, 4), jnp.ones((2, 2)))
      Array([1., 1., 1., 1.], dtype=float32)

      trace
      The sum of a diagonal of the matrices along the last two axes.
      Shapes: (…, n, m) → (…)
      >>> jnp.linalg.trace(jnp.arange(4).reshape(2, 2))
      Array(3, dtype=int32)

      vecdot
      The sums of products along an axis, the last one by default.
      Shapes: (…, n), (…, n) → (…)
      >>> jnp.linalg.vecdot(jnp.ones((2, 3)), jnp.ones(3))
      Array([3., 3.], dtype=float32)

      vector_norm
      The norm of the vectors along an axis, or of all elements.
      Shapes: vector_norm(x): (…) → (); vector_norm(x, axis=0): (n, m) → (m)
      >>> jnp.linalg.vector_norm(jnp.array([3.0, 4.0]))
      Array(5., dtype=float32)
      """#)
  }
}
