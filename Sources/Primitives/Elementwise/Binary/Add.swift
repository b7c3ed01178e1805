import Kernels

/// The sum of the operands; of bools, whether either holds.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.add`
package func add(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Add(), lhs, rhs) }

struct Add: BinaryElementwise {
  static let name = "add"
  static let operation = BinaryOperation.add
  static let accepted = DTypeSet.any
}
