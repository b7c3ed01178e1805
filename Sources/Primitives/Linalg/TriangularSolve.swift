import Arrays
import Kernels

/// Solves `a · x = b`, or `x · a = b`, one triangle of `a` being read.
///
/// - Shapes: `(batch…, k, k), (batch…, m, n) → (batch…, m, n)`
/// - Throws: ``ArrayError/notSquare(primitive:shape:)``, ``ArrayError/triangularSizes(_:_:)`` and what
///   ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.triangular_solve`
func triangularSolve(
  _ a: Value, _ b: Value, isLeft: Bool = true, isLower: Bool, isTransposed: Bool = false,
  hasUnitDiagonal: Bool = false
) throws(ArrayError) -> Value {
  try bind(
    TriangularSolve(
      isLeft: isLeft, isLower: isLower, isTransposed: isTransposed, hasUnitDiagonal: hasUnitDiagonal), a, b)
}

struct TriangularSolve: BinaryPrimitive {
  static let name = "triangular_solve"
  let isLeft: Bool
  let isLower: Bool
  let isTransposed: Bool
  let hasUnitDiagonal: Bool

  func abstractEvaluate(_ a: ArrayType, _ b: ArrayType) throws(ArrayError) -> ArrayType {
    try checkForLAPACK(Self.name, a, b)
    let (size, columns) = a.matrixSizes
    guard size == columns else { throw .notSquare(primitive: Self.name, shape: [size, columns]) }
    guard size == (isLeft ? b.matrixSizes.rows : b.matrixSizes.columns),
      a.sizes.dropLast(2) == b.sizes.dropLast(2)
    else { throw .triangularSizes(Array(a.sizes.suffix(2)), Array(b.sizes.suffix(2))) }
    return b
  }

  func evaluate(_ a: NDArray, _ b: NDArray) -> NDArray {
    Arrays.triangularSolve(
      a, b,
      TriangularForm(
        isLeft: isLeft, isLower: isLower, isTransposed: isTransposed, hasUnitDiagonal: hasUnitDiagonal))
  }

  func batch(_ a: BatchedValue, _ b: BatchedValue) throws(ArrayError) -> BatchedValue {
    let (a, b) = try inFront(a, b)
    return BatchedValue(try bind(self, a, b), axis: 0)
  }
}
