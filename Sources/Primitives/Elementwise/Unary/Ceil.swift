import Kernels

/// The smallest whole number that is not below each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.ceil`
package func ceil(_ operand: Value) throws(ArrayError) -> Value { try bind(Ceil(), operand) }

struct Ceil: UnaryElementwise {
  static let name = "ceil"
  static let operation = UnaryOperation.ceil
  static let accepted = DTypeSet.floating
}
