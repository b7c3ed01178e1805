import Kernels

/// The tangent of each element, in radians.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.tan`
package func tan(_ operand: Value) throws(ArrayError) -> Value { try bind(Tan(), operand) }

struct Tan: UnaryElementwise {
  static let name = "tan"
  static let operation = UnaryOperation.tangent
  static let accepted = DTypeSet.inexact
}
