package import Arrays
import Kernels

/// What an update does with the element it meets.
package enum ScatterOperation: Hashable, Sendable {
  case set, add, multiply, minimum, maximum

  fileprivate var combination: BinaryOperation? {
    switch self {
    case .set: nil
    case .add: .add
    case .multiply: .multiply
    case .minimum: .minimum
    case .maximum: .maximum
    }
  }
}

/// Puts `updates` at `indices` of `operand`, combined with what lies there; what lies outside is dropped.
///
/// - Shapes: `(batch…, n), (batch…, k), (batch…, k) → (batch…, n)`
/// - Throws: ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.scatter`, `lax.scatter_add` …
package func scatter(
  _ operation: ScatterOperation, _ operand: Value, at indices: Value, _ updates: Value
) throws(ArrayError) -> Value {
  try bind(Scatter(operation: operation), [operand, indices, updates])
}

struct Scatter: VariadicPrimitive {
  static let name = "scatter"
  let operation: ScatterOperation

  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType {
    let operands = Array(operands)
    guard operands[0].dtype == operands[2].dtype else {
      throw .differentDTypes(primitive: Self.name, [operands[0].dtype, operands[2].dtype])
    }
    return operands[0]
  }

  func evaluate(_ operands: [NDArray]) -> NDArray {
    let rows = operands.map { operand in
      let last = operand.size(ofAxis: operand.rank - 1)
      return operand.reshaped([operand.sizes.removing(at: operand.rank - 1).product, last])
    }
    return Arrays.scatter(operation.combination, rows[0], rows[1], rows[2]).reshaped(operands[0].sizes)
  }

  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try bind(self, try inFront(operands, size: size)), axis: 0)
  }
}
