import Arrays

extension NumPy {
  /// `x` where `condition` holds, `y` elsewhere; all three are broadcast, `x` and `y` promoted.
  package static func `where`(_ condition: Value, _ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let condition = try truth(condition)
    let branches = try withCommonDType([x, y])
    if condition.rank == 0 {
      let shape = try broadcastShape(branches.map(\.shape))
      return try select(condition, try broadcast(branches[0], shape), try broadcast(branches[1], shape))
    }
    let shape = try broadcastShape([condition.shape, x.shape, y.shape])
    return try select(
      try broadcast(condition, shape), try broadcast(branches[0], shape), try broadcast(branches[1], shape))
  }

  /// A view of the same elements, which the caller knows to fit.
  private static func broadcast(_ x: Value, _ shape: [Int]) throws(ArrayError) -> Value {
    x.shape == shape
      ? x : try broadcastInDim(x, PerAxis(shape), PerAxis(shape.count - x.rank..<shape.count))
  }
}
