import Kernels

/// The angle of the point `(rhs, lhs)`, in radians.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.atan2`
package func atan2(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Atan2(), lhs, rhs) }

struct Atan2: BinaryElementwise {
  static let name = "atan2"
  static let operation = BinaryOperation.arctangent2
  static let accepted = DTypeSet.inexact
}
