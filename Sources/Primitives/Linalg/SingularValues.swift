import Arrays

/// The singular values in descending order, and U and Vᵀ of `U · S · Vᵀ`.
///
/// - Shapes: `(batch…, m, n) → (batch…, k), (batch…, m, k or m), (batch…, k or n, n)`, k being the smaller one.
/// - Throws: what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.svd`
func singularValues(_ operand: Value, isFull: Bool) throws(ArrayError) -> (values: Value, u: Value, vt: Value)
{
  let results = try bind(SingularValues(isFull: isFull, withVectors: true), operand)
  return (results[0], results[1], results[2])
}

/// The singular values alone.
///
/// - Shapes: `(batch…, m, n) → (batch…, k)`, k being the smaller one.
/// - Throws: what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.svd(…, compute_uv=False)`
func singularValues(_ operand: Value) throws(ArrayError) -> Value {
  try bind(SingularValues(isFull: false, withVectors: false), operand)[0]
}

struct SingularValues: Decomposition {
  static let name = "svd"
  let isFull: Bool
  let withVectors: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> [ArrayType] {
    try checkForLAPACK(Self.name, operand)
    let (rows, columns) = operand.matrixSizes
    let rank = min(rows, columns)
    let values = result(operand, .one(rank))
    if !withVectors { return [values] }
    return [
      values, result(operand, [rows, isFull ? rows : rank]),
      result(operand, [isFull ? columns : rank, columns]),
    ]
  }

  func evaluate(_ operand: NDArray) -> [NDArray] {
    Arrays.svd(operand, isFull: isFull, vectors: withVectors)
  }
}
