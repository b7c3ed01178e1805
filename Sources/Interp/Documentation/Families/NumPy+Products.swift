extension Documentation {
  static var products: Family {
    Family(
      "jax.numpy", "Products",
      #"""
      convolve
      The sums of products of one vector with the other, reversed and moved along it.
      Shapes: (n), (m) → (n + m - 1)
      Raises: ValueError for an array with other than one axis, or an empty one
      >>> jnp.convolve(jnp.array([1, 2, 3]), jnp.array([0, 1]))
      Array([0., 1., 2., 3.], dtype=float32)

      correlate
      The sums of products of one vector with the other, moved along it.
      Shapes: (n), (m) → (n - m + 1)
      >>> jnp.correlate(jnp.array([1, 2, 3]), jnp.array([0, 1]))
      Array([2., 3.], dtype=float32)

      cross
      The vector that is perpendicular to two vectors of three numbers.
      Shapes: (…, 3), (…, 3) → (…, 3)
      Raises: ValueError where the last axes have other sizes than 2 and 3
      >>> jnp.cross(jnp.array([1, 0, 0]), jnp.array([0, 1, 0]))
      Array([0, 0, 1], dtype=int32)

      dot
      Of vectors, the sum of the products; of a matrix and a vector or matrix, their product. The last axis of
      the first one meets
      the last but one of the second, or its only one.
      Shapes: (n), (n) → (); (m, n), (n) → (m); (m, n), (n, k) → (m, k); (), (…) → (…)
      Raises: TypeError where the axes that meet differ in size
      >>> jnp.dot(jnp.array([1, 2]), jnp.array([3, 4]))
      Array(11, dtype=int32)
      >>> jnp.dot(jnp.ones((2, 3)), jnp.ones(3))
      Array([3., 3.], dtype=float32)
      >>> jnp.dot(jnp.ones(2), jnp.ones(3))
      TypeError: dot_general requires contracting dimensions to have the same shape, got (2,) and (3,).

      einsum
      The sum of products that a formula describes: a letter names an axis, and letters that do not stand behind
      the arrow are summed
      over.
      Raises: ValueError where an axis of one letter has different sizes, or the letters do not fit the arrays
      >>> jnp.einsum("ij,jk->ik", jnp.ones((2, 3)), jnp.ones((3, 2)))
      Array([[3., 3.],
             [3., 3.]], dtype=float32)
      >>> jnp.einsum("ii", jnp.eye(3))
      Array(3., dtype=float32)

      inner
      The sums of products along the last axes.
      Shapes: (n), (n) → (); (m, n), (k, n) → (m, k)
      Raises: TypeError where the last axes differ in size
      >>> jnp.inner(jnp.array([1, 2]), jnp.array([3, 4]))
      Array(11, dtype=int32)

      kron
      The array of blocks that has, for each element of the first one, the second one times this element.
      Shapes: (a, b), (c, d) → (a·c, b·d)
      >>> jnp.kron(jnp.eye(2, dtype=int), jnp.array([[1, 2]]))
      Array([[1, 2, 0, 0],
             [0, 0, 1, 2]], dtype=int32)

      matmul
      The product of matrices, as `@`; axes before the last two are those of a batch, and broadcast.
      Shapes: (…, m, k), (…, k, n) → (…, m, n); (m, k), (k) → (m); (k), (k, n) → (n); (k), (k) → ()
      Raises: ValueError for a scalar
      Raises: TypeError where the axes that meet differ in size
      >>> jnp.matmul(jnp.arange(4).reshape(2, 2), jnp.array([1, 1]))
      Array([1, 5], dtype=int32)
      >>> (jnp.ones((5, 2, 3)) @ jnp.ones((3, 4))).shape
      (5, 2, 4)

      matvec
      The product of matrices and vectors.
      Shapes: (…, m, n), (…, n) → (…, m)
      >>> jnp.matvec(jnp.arange(4).reshape(2, 2), jnp.array([1, 1]))
      Array([1, 5], dtype=int32)

      outer
      The products of each element of one with each of the other.
      Shapes: (n), (m) → (n, m)
      >>> jnp.outer(jnp.array([1, 2]), jnp.array([3, 4, 5]))
      Array([[ 3,  4,  5],
             [ 6,  8, 10]], dtype=int32)

      tensordot
      The sums of products over so many of the last axes of one and the first of the other, or over the axes
      named.
      Shapes: tensordot(x, y, 1): (a, b), (b, c) → (a, c)
      Raises: TypeError where the axes that meet differ in size
      >>> jnp.tensordot(jnp.ones((2, 3, 4)), jnp.ones((3, 4, 5))).shape
      (2, 5)

      trace
      The sum of a diagonal of the matrices along two axes.
      Shapes: (n, m, …) → (…)
      >>> jnp.trace(jnp.arange(4).reshape(2, 2))
      Array(3, dtype=int32)

      vdot
      The sum of the products of all elements.
      Shapes: (…) and (…), both with n elements → ()
      Raises: TypeError where they differ in their number of elements
      >>> jnp.vdot(jnp.ones((2, 3)), jnp.ones((2, 3)))
      Array(6., dtype=float32)

      vecdot
      The sums of products along an axis, the last one by default.
      Shapes: (…, n), (…, n) → (…)
      Raises: ValueError where the axes differ in size
      >>> jnp.vecdot(jnp.ones((2, 3)), jnp.ones(3))
      Array([3., 3.], dtype=float32)

      vecmat
      The product of vectors and matrices.
      Shapes: (…, n), (…, n, m) → (…, m)
      >>> jnp.vecmat(jnp.array([1, 1]), jnp.arange(4).reshape(2, 2))
      Array([2, 4], dtype=int32)
      """#)
  }
}
