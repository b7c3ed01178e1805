import Arrays
import Kernels

/// The inverse tangent of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.atan`
package func atan(_ operand: Value) throws(ArrayError) -> Value { try bind(Atan(), operand) }

struct Atan: UnaryElementwise {
  static let name = "atan"
  static let operation = UnaryOperation.arctangent
  static let accepted = DTypeSet.inexact

  func evaluate(_ operand: NDArray) -> NDArray { arctangent(operand) }
}
