import Arrays

/// `onTrue` where `condition` holds, `onFalse` elsewhere.
///
/// - Shapes: `condition` has the shape of the others, or rank 0.
/// - Throws: ``ArrayError/differentDTypes(primitive:_:)``, ``ArrayError/broadcastSizes(primitive:shapes:)``
/// - JAX: `lax.select`
package func select(_ condition: Value, _ onTrue: Value, _ onFalse: Value) throws(ArrayError) -> Value {
  try bind(Select(), [condition, onTrue, onFalse])
}

struct Select: VariadicPrimitive {
  static let name = "select_n"

  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType {
    let operands = Array(operands)
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

  /// Unlike arithmetic, `select` does not stretch, so each operand gets every example, unless all have them along
  /// one axis already, or share a condition that is one number.
  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    if let axis = operands[1].axis, operands[2].axis == axis,
      operands[0].axis == nil && operands[0].value.rank == 0
    {
      return BatchedValue(try select(operands[0].value, operands[1].value, operands[2].value), axis: axis)
    }
    if let axis = operands[0].axis, operands[1].axis == axis, operands[2].axis == axis {
      let condition = try spread(operands[0].value, over: operands[1].value.sizes, axis: axis)
      return BatchedValue(try select(condition, operands[1].value, operands[2].value), axis: axis)
    }
    var values = try inFront(operands, size: size)
    values[0] = try spread(values[0], over: values[1].sizes, axis: 0)
    return BatchedValue(try select(values[0], values[1], values[2]), axis: 0)
  }

  /// A condition of one number per example, repeated for all elements of the example.
  private func spread(_ condition: Value, over sizes: PerAxis, axis: Int) throws(ArrayError) -> Value {
    condition.rank == sizes.count ? condition : try broadcastInDim(condition, sizes, [axis])
  }
}
