package import Kernels

// Decompositions of the matrices in the last two axes, by LAPACK, which wants them column by column: each operand is
// copied into that order, and each result is a view of what LAPACK left there.

/// Whether Axle was built with LAPACK; without it none of the functions here may be called.
package var hasLAPACK: Bool { axle_has_lapack() }

/// L and U in one matrix, the rows that were swapped, and where each row comes from.
///
/// - Shapes: `(batch…, m, n) → (batch…, m, n), (batch…, min(m, n)), (batch…, m)`
package func lu(_ x: NDArray) -> [NDArray] {
  let matrices = Matrices(copying: x)
  let pivots = matrices.list(matrices.rank, .int32)
  let permutation = matrices.list(matrices.rows, .int32)
  if x.count > 0 {
    axle_lu(
      matrices.batch, matrices.rows, matrices.columns, matrices.data,
      pivots.data.assumingMemoryBound(to: Int32.self), permutation.data.assumingMemoryBound(to: Int32.self))
  }
  return [matrices.array, pivots, permutation]
}

/// L of `L · Lᵀ`, in the lower triangles of `(batch…, n, n)`. NaN where a matrix is not positive definite.
package func cholesky(_ x: NDArray) -> NDArray {
  let matrices = Matrices(copying: x)
  if x.count > 0 { axle_cholesky(matrices.batch, matrices.rows, matrices.data) }
  return matrices.array
}

/// Solves `a · x = b` or `x · a = b`, one triangle of `a` being read.
///
/// - Shapes: `(batch…, k, k), (batch…, m, n) → (batch…, m, n)`
package func triangularSolve(_ a: NDArray, _ b: NDArray, _ form: TriangularForm) -> NDArray {
  let (triangles, solutions) = (Matrices(copying: a), Matrices(copying: b))
  if b.count > 0 {
    axle_triangular_solve(
      form, solutions.batch, solutions.rows, solutions.columns, triangles.data, solutions.data)
  }
  withExtendedLifetime(triangles) {}
  return solutions.array
}

/// R and, below it, the reflectors; and their factors.
///
/// - Shapes: `(batch…, m, n) → (batch…, m, n), (batch…, min(m, n))`
package func qrFactors(_ x: NDArray) -> [NDArray] {
  let matrices = Matrices(copying: x)
  let factors = matrices.list(matrices.rank)
  if x.count > 0 {
    axle_qr(matrices.batch, matrices.rows, matrices.columns, matrices.data, factors.floats)
  }
  return [matrices.array, factors]
}

/// The product of reflectors: `(batch…, m, n), (batch…, k) → (batch…, m, n)`.
package func householderProduct(_ reflectors: NDArray, _ factors: NDArray) -> NDArray {
  let matrices = Matrices(copying: reflectors)
  let (whole, count) = (factors.contiguous(), factors.size(ofAxis: factors.rank - 1))
  if reflectors.count > 0 {
    axle_householder_product(
      matrices.batch, matrices.rows, matrices.columns, count, matrices.data, whole.floats)
  }
  withExtendedLifetime(whole) {}
  return matrices.array
}

/// The eigenvectors, as columns, and eigenvalues of symmetric matrices, of which one triangle is read.
///
/// - Shapes: `(batch…, n, n) → (batch…, n, n), (batch…, n)`
package func eigh(_ x: NDArray, isLower: Bool) -> [NDArray] {
  let matrices = Matrices(copying: x)
  let eigenvalues = matrices.list(matrices.rows)
  if x.count > 0 { axle_eigh(matrices.batch, matrices.rows, isLower, matrices.data, eigenvalues.floats) }
  return [matrices.array, eigenvalues]
}

/// The singular values, and with `vectors` the matrices U and Vᵀ.
///
/// - Shapes: `(batch…, m, n) → (batch…, k), (batch…, m, k or m), (batch…, k or n, n)`, k being the smaller one.
package func svd(_ x: NDArray, isFull: Bool, vectors: Bool) -> [NDArray] {
  let matrices = Matrices(copying: x)
  let values = matrices.list(matrices.rank)
  let left = Matrices(like: matrices, matrices.rows, isFull ? matrices.rows : matrices.rank)
  let right = Matrices(like: matrices, isFull ? matrices.columns : matrices.rank, matrices.columns)
  if x.count > 0 {
    axle_svd(
      matrices.batch, matrices.rows, matrices.columns, isFull, matrices.data, values.floats,
      vectors ? left.data : nil, vectors ? right.data : nil)
  }
  withExtendedLifetime(matrices) {}
  return vectors ? [values, left.array, right.array] : [values]
}

/// Matrices in LAPACK's order: a contiguous array with the last two axes swapped.
private struct Matrices {
  private let transposed: NDArray
  private let batchSizes: PerAxis
  let (rows, columns): (Int, Int)

  init(copying x: NDArray) {
    let rank = x.rank
    batchSizes = PerAxis(x.sizes.dropLast(2))
    (rows, columns) = (x.size(ofAxis: rank - 2), x.size(ofAxis: rank - 1))
    transposed = x.transposed(swappingLastAxes(rank)).copied()
  }

  /// Matrices to be written, as many as `other` has.
  init(like other: Matrices, _ rows: Int, _ columns: Int) {
    batchSizes = other.batchSizes
    (self.rows, self.columns) = (rows, columns)
    transposed = .uninitialized(
      sizes: batchSizes.joined([columns, rows]), dtype: .float32, isWeak: other.transposed.isWeak)
  }

  var batch: Int { batchSizes.product }
  var rank: Int { min(rows, columns) }
  var data: UnsafeMutablePointer<Float> { transposed.floats }
  var array: NDArray { transposed.transposed(swappingLastAxes(transposed.rank)) }

  /// Room for `count` numbers a matrix.
  func list(_ count: Int, _ dtype: DType = .float32) -> NDArray {
    .uninitialized(
      sizes: batchSizes.joined(.one(count)), dtype: dtype, isWeak: dtype == .float32 && transposed.isWeak)
  }
}

private func swappingLastAxes(_ rank: Int) -> PerAxis {
  var permutation = PerAxis.axes(rank)
  permutation.swapAt(rank - 2, rank - 1)
  return permutation
}

extension NDArray {
  fileprivate var floats: UnsafeMutablePointer<Float> { data.assumingMemoryBound(to: Float.self) }
}
