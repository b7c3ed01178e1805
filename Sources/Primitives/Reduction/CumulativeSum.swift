import Kernels

/// The running sums along the last axis.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.cumsum`
package func cumulativeSum(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeSum(), operand)
}

struct CumulativeSum: Cumulative {
  static let name = "cumsum"
  static let operation = BinaryOperation.add
}
