import Kernels

/// The inverse sine of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.asin`
package func asin(_ operand: Value) throws(ArrayError) -> Value { try bind(Asin(), operand) }

struct Asin: UnaryElementwise {
  static let name = "asin"
  static let operation = UnaryOperation.arcsine
  static let accepted = DTypeSet.inexact
}
