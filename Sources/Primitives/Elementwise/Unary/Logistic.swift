import Kernels

/// `1 / (1 + exp(-x))`, also called sigmoid.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.logistic`
package func logistic(_ operand: Value) throws(ArrayError) -> Value { try bind(Logistic(), operand) }

struct Logistic: UnaryElementwise {
  static let name = "logistic"
  static let operation = UnaryOperation.logistic
  static let accepted = DTypeSet.inexact
}
