import Kernels

/// The running minima along the last axis.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.cummin`
package func cumulativeMinimum(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeMinimum(), operand)
}

struct CumulativeMinimum: Cumulative {
  static let name = "cummin"
  static let operation = BinaryOperation.minimum
}
