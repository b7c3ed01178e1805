import Kernels

/// `1 / sqrt(x)`.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.rsqrt`
package func rsqrt(_ operand: Value) throws(ArrayError) -> Value { try bind(Rsqrt(), operand) }

struct Rsqrt: UnaryElementwise {
  static let name = "rsqrt"
  static let operation = UnaryOperation.reciprocalSquareRoot
  static let accepted = DTypeSet.inexact
}
