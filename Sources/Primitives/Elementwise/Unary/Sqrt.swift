import Kernels

/// The square root of each element; NaN below zero.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.sqrt`
package func sqrt(_ operand: Value) throws(ArrayError) -> Value { try bind(Sqrt(), operand) }

struct Sqrt: UnaryElementwise {
  static let name = "sqrt"
  static let operation = UnaryOperation.squareRoot
  static let accepted = DTypeSet.inexact
}
