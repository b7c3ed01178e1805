import Kernels

/// `log(1 + x)`, exact near zero.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.log1p`
package func log1p(_ operand: Value) throws(ArrayError) -> Value { try bind(Log1p(), operand) }

struct Log1p: UnaryElementwise {
  static let name = "log1p"
  static let operation = UnaryOperation.log1p
  static let accepted = DTypeSet.inexact
}
