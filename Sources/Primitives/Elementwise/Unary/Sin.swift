import Kernels

/// The sine of each element, in radians.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.sin`
package func sin(_ operand: Value) throws(ArrayError) -> Value { try bind(Sin(), operand) }

struct Sin: UnaryElementwise {
  static let name = "sin"
  static let operation = UnaryOperation.sine
  static let accepted = DTypeSet.inexact
}
