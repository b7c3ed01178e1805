import Kernels

/// e to the power of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - JAX: `lax.exp`
package func exp(_ operand: Value) throws(ArrayError) -> Value { try bind(Exp(), operand) }

struct Exp: UnaryElementwise {
  static let name = "exp"
  static let operation = UnaryOperation.exponential
  static let accepted = DTypeSet.inexact
}
