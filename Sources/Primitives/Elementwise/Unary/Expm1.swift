import Kernels

/// `exp(x) - 1`, exact near zero.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.expm1`
package func expm1(_ operand: Value) throws(ArrayError) -> Value { try bind(Expm1(), operand) }

struct Expm1: UnaryElementwise {
  static let name = "expm1"
  static let operation = UnaryOperation.expm1
  static let accepted = DTypeSet.inexact
}
