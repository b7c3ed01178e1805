import Kernels

/// The hyperbolic cosine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.cosh`
package func cosh(_ operand: Value) throws(ArrayError) -> Value { try bind(Cosh(), operand) }

struct Cosh: UnaryElementwise {
  static let name = "cosh"
  static let operation = UnaryOperation.cosh
  static let accepted = DTypeSet.inexact
}
