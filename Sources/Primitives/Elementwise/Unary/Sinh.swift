import Kernels

/// The hyperbolic sine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.sinh`
package func sinh(_ operand: Value) throws(ArrayError) -> Value { try bind(Sinh(), operand) }

struct Sinh: UnaryElementwise {
  static let name = "sinh"
  static let operation = UnaryOperation.sinh
  static let accepted = DTypeSet.inexact
}
