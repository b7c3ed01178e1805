import Arrays

/// R and, below it, the reflectors whose product is Q; and their factors.
///
/// - Shapes: `(batch…, m, n) → (batch…, m, n), (batch…, min(m, n))`
/// - Throws: what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.geqrf`
func qrFactors(_ operand: Value) throws(ArrayError) -> (reflectors: Value, factors: Value) {
  let results = try bind(QRFactors(), operand)
  return (results[0], results[1])
}

struct QRFactors: Decomposition {
  static let name = "qr"

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> [ArrayType] {
    try checkForLAPACK(Self.name, operand)
    let (rows, columns) = operand.matrixSizes
    return [operand, result(operand, .one(min(rows, columns)))]
  }

  func evaluate(_ operand: NDArray) -> [NDArray] { Arrays.qrFactors(operand) }
}
