import Arrays

/// L and U in one matrix, the rows that were swapped, and where each row comes from.
///
/// - Shapes: `(batch…, m, n) → (batch…, m, n), (batch…, min(m, n)), (batch…, m)`
/// - Throws: what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.lu`
func lu(_ operand: Value) throws(ArrayError) -> (factors: Value, pivots: Value, permutation: Value) {
  let results = try bind(LU(), operand)
  return (results[0], results[1], results[2])
}

struct LU: Decomposition {
  static let name = "lu"

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> [ArrayType] {
    try checkForLAPACK(Self.name, operand)
    let (rows, columns) = operand.matrixSizes
    return [
      operand, result(operand, .one(min(rows, columns)), .int32), result(operand, .one(rows), .int32),
    ]
  }

  func evaluate(_ operand: NDArray) -> [NDArray] { Arrays.lu(operand) }
}
