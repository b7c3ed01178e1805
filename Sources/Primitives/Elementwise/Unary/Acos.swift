import Kernels

/// The inverse cosine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.acos`
package func acos(_ operand: Value) throws(ArrayError) -> Value { try bind(Acos(), operand) }

struct Acos: UnaryElementwise {
  static let name = "acos"
  static let operation = UnaryOperation.arccosine
  static let accepted = DTypeSet.inexact
}
