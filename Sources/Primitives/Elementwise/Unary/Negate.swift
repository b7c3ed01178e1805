import Kernels

/// The elements with the opposite sign; integers wrap.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.neg`
package func negate(_ operand: Value) throws(ArrayError) -> Value { try bind(Negate(), operand) }

struct Negate: UnaryElementwise {
  static let name = "neg"
  static let operation = UnaryOperation.negate
  static let accepted = DTypeSet.numeric
}
