import Kernels

/// -1, 0 or 1 by the sign of each element; NaN and the sign of zero are kept.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.sign`
package func sign(_ operand: Value) throws(ArrayError) -> Value { try bind(Sign(), operand) }

struct Sign: UnaryElementwise {
  static let name = "sign"
  static let operation = UnaryOperation.sign
  static let accepted = DTypeSet.numeric
}
