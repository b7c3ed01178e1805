import Kernels

/// The inverse hyperbolic cosine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.acosh`
package func acosh(_ operand: Value) throws(ArrayError) -> Value { try bind(Acosh(), operand) }

struct Acosh: UnaryElementwise {
  static let name = "acosh"
  static let operation = UnaryOperation.arccosh
  static let accepted = DTypeSet.inexact
}
