import Kernels

/// The natural logarithm of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - JAX: `lax.log`
package func log(_ operand: Value) throws(ArrayError) -> Value { try bind(Log(), operand) }

struct Log: UnaryElementwise {
  static let name = "log"
  static let operation = UnaryOperation.logarithm
  static let accepted = DTypeSet.inexact
}
