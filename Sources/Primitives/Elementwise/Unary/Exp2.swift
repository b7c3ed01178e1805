import Kernels

/// 2 to the power of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.exp2`
package func exp2(_ operand: Value) throws(ArrayError) -> Value { try bind(Exp2(), operand) }

struct Exp2: UnaryElementwise {
  static let name = "exp2"
  static let operation = UnaryOperation.exponential2
  static let accepted = DTypeSet.inexact
}
