import Arrays

/// The eigenvectors, as columns, and the eigenvalues in ascending order of symmetric matrices, of which one triangle
/// is read.
///
/// - Shapes: `(batch…, n, n) → (batch…, n, n), (batch…, n)`
/// - Throws: ``ArrayError/notSquare(primitive:shape:)`` and what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.eigh`
func eigh(_ operand: Value, isLower: Bool = true) throws(ArrayError) -> (vectors: Value, values: Value) {
  let results = try bind(Eigh(isLower: isLower), operand)
  return (results[0], results[1])
}

struct Eigh: Decomposition {
  static let name = "eigh"
  let isLower: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> [ArrayType] {
    try checkForLAPACK(Self.name, operand)
    let (rows, columns) = operand.matrixSizes
    guard rows == columns else { throw .notSquare(primitive: Self.name, shape: [rows, columns]) }
    return [operand, result(operand, .one(rows))]
  }

  func evaluate(_ operand: NDArray) -> [NDArray] { Arrays.eigh(operand, isLower: isLower) }
}
