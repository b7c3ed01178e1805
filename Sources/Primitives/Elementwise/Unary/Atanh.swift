import Kernels

/// The inverse hyperbolic tangent of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.atanh`
package func atanh(_ operand: Value) throws(ArrayError) -> Value { try bind(Atanh(), operand) }

struct Atanh: UnaryElementwise {
  static let name = "atanh"
  static let operation = UnaryOperation.arctanh
  static let accepted = DTypeSet.inexact
}
