import Kernels

/// The cube root of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.cbrt`
package func cbrt(_ operand: Value) throws(ArrayError) -> Value { try bind(Cbrt(), operand) }

struct Cbrt: UnaryElementwise {
  static let name = "cbrt"
  static let operation = UnaryOperation.cubeRoot
  static let accepted = DTypeSet.floating
}
