import Kernels

/// The inverse hyperbolic sine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.asinh`
package func asinh(_ operand: Value) throws(ArrayError) -> Value { try bind(Asinh(), operand) }

struct Asinh: UnaryElementwise {
  static let name = "asinh"
  static let operation = UnaryOperation.arcsinh
  static let accepted = DTypeSet.inexact
}
