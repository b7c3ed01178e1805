import Kernels

/// The hyperbolic tangent of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.tanh`
package func tanh(_ operand: Value) throws(ArrayError) -> Value { try bind(Tanh(), operand) }

struct Tanh: UnaryElementwise {
  static let name = "tanh"
  static let operation = UnaryOperation.tanh
  static let accepted = DTypeSet.inexact
}
