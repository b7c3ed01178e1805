package import Arrays

extension NumPy {
  /// - Throws: ``ArrayError/nothingToConcatenate``, ``ArrayError/concatenateScalars``,
  ///   ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func concatenate(
    _ operands: [Value], axis: Int? = 0, _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    guard let first = operands.first else { throw .nothingToConcatenate }
    guard let axis else {
      var flat: [Value] = []
      for operand in operands { flat.append(try ravel(operand)) }
      return try concatenate(flat, axis: 0, dtype)
    }
    guard first.rank > 0 else { throw .concatenateScalars }
    let place = try resolved(axis, rank: first.rank)
    return try Primitives.concatenate(
      try withCommonDType(try converted(operands, dtype)), axis: place)
  }

  /// The operands side by side along a new axis.
  ///
  /// - Throws: ``ArrayError/nothingToStack``, ``ArrayError/axisOutOfBounds(_:rank:)``, and those of ``Primitives/stack(_:axis:)``
  package static func stack(_ operands: [Value], axis: Int = 0) throws(ArrayError) -> Value {
    guard let first = operands.first else { throw .nothingToStack }
    let place = try resolved(axis, rank: first.rank + 1)
    return try Primitives.stack(try withCommonDType(operands), axis: place)
  }

  /// Rows below each other: vectors count as rows.
  package static func vstack(
    _ operands: [Value], _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    var rows: [Value] = []
    for operand in operands { rows.append(try withRank(operand, atLeast: 2)) }
    return try concatenate(rows, axis: 0, dtype)
  }

  /// Beside each other: along the second axis, or the only one.
  package static func hstack(
    _ operands: [Value], _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    var columns: [Value] = []
    for operand in operands { columns.append(operand.rank == 0 ? try ravel(operand) : operand) }
    return try concatenate(columns, axis: columns.first?.rank == 1 ? 0 : 1, dtype)
  }

  /// Behind each other, along a third axis.
  package static func dstack(
    _ operands: [Value], _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    var layers: [Value] = []
    for operand in operands {
      layers.append(try atLeast3D(operand))
    }
    return try concatenate(layers, axis: 2, dtype)
  }

  /// Vectors become columns of a matrix.
  package static func columnStack(_ operands: [Value]) throws(ArrayError) -> Value {
    var columns: [Value] = []
    for operand in operands {
      columns.append(
        operand.rank >= 2 ? operand : try transpose(try withRank(operand, atLeast: 2)))
    }
    return try concatenate(columns, axis: 1)
  }

  /// The layers of an axis, as arrays without it.
  package static func unstack(_ x: Value, axis: Int) throws(ArrayError) -> [Value] {
    let place = try resolved(axis, rank: x.rank)
    var layers: [Value] = []
    for i in 0..<x.size(ofAxis: place) { layers.append(try indexInDim(x, i, axis: place)) }
    return layers
  }

  /// Blocks of a list that lies `depth` lists above the arrays, joined along the axis that belongs to it.
  package static func joinedBlocks(_ blocks: [Value], depth: Int) throws(ArrayError) -> Value {
    let rank = Swift.max(depth, blocks.map(\.rank).max() ?? 0)
    var lined: [Value] = []
    for block in blocks { lined.append(try withRank(block, atLeast: rank)) }
    return try concatenate(lined, axis: -depth)
  }

  /// The arrays as `dtype`, where one is asked for.
  package static func converted(_ arrays: [Value], _ dtype: DType?) throws(ArrayError) -> [Value] {
    guard let dtype else { return arrays }
    var converted: [Value] = []
    for x in arrays { converted.append(try astype(x, dtype)) }
    return converted
  }
}
