import Kernels

/// Each bit flipped; of a bool, its opposite.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.bitwise_not`
package func not(_ operand: Value) throws(ArrayError) -> Value { try bind(Not(), operand) }

struct Not: UnaryElementwise {
  static let name = "not"
  static let operation = UnaryOperation.not
  static let accepted = DTypeSet.bits
}
