import Kernels

/// The running maxima along the last axis.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.cummax`
package func cumulativeMaximum(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeMaximum(), operand)
}

struct CumulativeMaximum: Cumulative {
  static let name = "cummax"
  static let operation = BinaryOperation.maximum
}
