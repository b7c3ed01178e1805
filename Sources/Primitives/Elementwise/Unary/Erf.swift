import Kernels

/// The error function of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.erf`
package func erf(_ operand: Value) throws(ArrayError) -> Value { try bind(Erf(), operand) }

struct Erf: UnaryElementwise {
  static let name = "erf"
  static let operation = UnaryOperation.erf
  static let accepted = DTypeSet.floating
}
