import Arrays

/// L of `L · Lᵀ`, in the lower triangles; NaN where a matrix is not positive definite. The upper triangles mean nothing.
///
/// - Shapes: `(batch…, n, n) → (batch…, n, n)`
/// - Throws: ``ArrayError/notSquare(primitive:shape:)`` and what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.cholesky`
func cholesky(_ operand: Value) throws(ArrayError) -> Value { try bind(Cholesky(), operand) }

struct Cholesky: UnaryPrimitive {
  static let name = "cholesky"

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    try checkForLAPACK(Self.name, operand)
    let (rows, columns) = operand.matrixSizes
    guard rows == columns else { throw .notSquare(primitive: Self.name, shape: [rows, columns]) }
    return operand
  }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.cholesky(operand) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try cholesky(try moveAxis(operand, from: axis, to: 0)), axis: 0)
  }
}
