import Kernels

/// The magnitude of each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.abs`
package func absolute(_ operand: Value) throws(ArrayError) -> Value { try bind(Absolute(), operand) }

struct Absolute: UnaryElementwise {
  static let name = "abs"
  static let operation = UnaryOperation.absolute
  static let accepted: DTypeSet = [.floating, .complex, .signedInteger]
}
