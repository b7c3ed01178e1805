import Arrays

/// `x · y + z`, rounded once: what XLA makes of a product and a sum inside one compiled function.
///
/// - Shapes: all operands have one shape, or rank 0.
/// - Throws: ``ArrayError/differentDTypes(primitive:_:)`` where an operand is not float32,
///   ``ArrayError/broadcastSizes(primitive:shapes:)``
/// - JAX: `x * y + z` in a compiled function.
func fusedMultiplyAdd(_ x: Value, _ y: Value, _ z: Value) throws(ArrayError) -> Value {
  try bind(FusedMultiplyAdd(), [x, y, z])
}

struct FusedMultiplyAdd: VariadicPrimitive {
  static let name = "fma"

  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType {
    guard operands.allSatisfy({ $0.dtype == .float32 }) else {
      throw .differentDTypes(primitive: Self.name, operands.map(\.dtype))
    }
    let shapes = operands.map(\.sizes).filter { !$0.isEmpty }
    guard shapes.allSatisfy({ $0 == shapes[0] }) else {
      throw .broadcastSizes(primitive: Self.name, shapes: operands.map(\.shape))
    }
    return ArrayType(
      sizes: shapes.first ?? PerAxis(), dtype: .float32, isWeak: operands.allSatisfy(\.isWeak))
  }

  func evaluate(_ operands: [NDArray]) -> NDArray {
    Arrays.fusedMultiplyAdd(operands[0], operands[1], operands[2])
  }

  /// Each operand gets every example and the rank of the largest.
  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    let shape = operands.map(\.exampleShape).max { $0.count < $1.count } ?? PerAxis()
    var values: [Value] = []
    for operand in operands {
      let front = try operand.batchedInFront(size: size)
      values.append(
        operand.exampleRank < shape.count
          ? try broadcastInDim(front, shape.inserting(size, at: 0), [0]) : front)
    }
    return BatchedValue(try fusedMultiplyAdd(values[0], values[1], values[2]), axis: 0)
  }
}
