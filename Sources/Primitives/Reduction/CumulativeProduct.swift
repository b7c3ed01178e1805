import Kernels

/// The running products along the last axis.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.cumprod`
package func cumulativeProduct(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeProduct(), operand)
}

struct CumulativeProduct: Cumulative {
  static let name = "cumprod"
  static let operation = BinaryOperation.multiply
}
