import Arrays

/// `onTrue` where `condition` holds, `onFalse` elsewhere.
///
/// - Shapes: `condition` has the shape of the others, or rank 0.
/// - JAX: `lax.select`
package func select(_ condition: Value, _ onTrue: Value, _ onFalse: Value) throws(ArrayError) -> Value {
  try bind(Select(), [condition, onTrue, onFalse])
}

struct Select: VariadicPrimitive {
  static let name = "select_n"

  func abstractEvaluate(_ operands: [ArrayType]) throws(ArrayError) -> ArrayType {
    let (condition, onTrue, onFalse) = (operands[0], operands[1], operands[2])
    guard onTrue.dtype == onFalse.dtype else {
      throw .differentDTypes(primitive: Self.name, [onTrue.dtype, onFalse.dtype])
    }
    guard onTrue.shape == onFalse.shape, condition.rank == 0 || condition.shape == onTrue.shape else {
      throw .broadcastSizes(primitive: Self.name, shapes: operands.map(\.shape))
    }
    return ArrayType(shape: onTrue.shape, dtype: onTrue.dtype, isWeak: onTrue.isWeak && onFalse.isWeak)
  }

  func evaluate(_ operands: [NDArray]) -> NDArray { Arrays.select(operands[0], operands[1], operands[2]) }

  /// Unlike arithmetic, `select` does not stretch, so each operand gets every example.
  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    let rank = operands.map(\.exampleRank).max() ?? 0
    let shape = operands[1].exampleShape
    var values: [Value] = []
    for operand in operands {
      let isNumberAmongArrays = operand.exampleRank < rank
      let front = try operand.batchedInFront(size: size)
      values.append(
        isNumberAmongArrays ? try broadcastInDim(front, shape.inserting(size, at: 0), [0]) : front)
    }
    return BatchedValue(try select(values[0], values[1], values[2]), axis: 0)
  }
}
