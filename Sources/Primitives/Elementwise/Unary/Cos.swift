import Kernels

/// The cosine of each element, in radians.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.cos`
package func cos(_ operand: Value) throws(ArrayError) -> Value { try bind(Cos(), operand) }

struct Cos: UnaryElementwise {
  static let name = "cos"
  static let operation = UnaryOperation.cosine
  static let accepted = DTypeSet.inexact
}
