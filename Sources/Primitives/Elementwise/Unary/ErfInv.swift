import Kernels

/// The number whose error function is the element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.erf_inv`
package func erfInv(_ operand: Value) throws(ArrayError) -> Value { try bind(ErfInv(), operand) }

struct ErfInv: UnaryElementwise {
  static let name = "erf_inv"
  static let operation = UnaryOperation.erfInverse
  static let accepted = DTypeSet.floating
}
