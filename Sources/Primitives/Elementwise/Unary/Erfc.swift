import Kernels

/// The complement of the error function: `1 - erf(x)`.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.erfc`
package func erfc(_ operand: Value) throws(ArrayError) -> Value { try bind(Erfc(), operand) }

struct Erfc: UnaryElementwise {
  static let name = "erfc"
  static let operation = UnaryOperation.erfc
  static let accepted = DTypeSet.floating
}
