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

  /// For each element the choice of the first condition that holds, or `fallback`.
  package static func firstChoice(
    _ conditions: [Value], _ choices: [Value], _ fallback: Value
  ) throws(ArrayError) -> Value {
    let operands = try withCommonDType([fallback] + choices)
    var result = operands[0]
    _ = try broadcastShape((conditions + operands).map(\.shape))
    for (condition, choice) in zip(conditions, operands.dropFirst()).reversed() {
      result = try `where`(condition, choice, result)
    }
    return try broadcast(result, to: try broadcastShape((conditions + operands).map(\.shape)))
  }

  /// For each element of `x` the element there of the choice with that number.
  ///
  /// - Throws: ``ReductionMistake/choiceNotInteger``, ``ReductionMistake/choiceOutside``,
  ///   ``ReductionMistake/choiceMode(_:)``, ``ArrayError/tracerAsValue(_:context:)``
  package static func choose(_ x: Value, _ choices: [Value], mode: String) throws(ArrayError) -> Value {
    guard x.dtype.isInteger else { throw .reduction(.choiceNotInteger) }
    let count = Value.array(.scalar(choices.count, x.dtype))
    var numbers = x
    switch mode {
    case "raise":
      guard case .array(let known) = x else {
        throw .tracerAsValue(
          x.type,
          context:
            "The error occurred because jnp.choose was jit-compiled with mode='raise'. Use mode='wrap' or "
            + "mode='clip' instead.")
      }
      for i in 0..<known.count {
        guard case .int(let number) = known[i], choices.indices.contains(number) else {
          throw .reduction(.choiceOutside)
        }
      }
    case "wrap": numbers = try remainder(x, count)
    case "clip":
      numbers = try clip(x, .array(.scalar(0, x.dtype)), .array(.scalar(choices.count - 1, x.dtype)))
    default: throw .reduction(.choiceMode(mode))
    }
    _ = try broadcastShape([x.shape] + choices.map(\.shape))
    let operands = try withCommonDType(choices)
    var conditions: [Value] = []
    for number in choices.indices { conditions.append(try equal(numbers, .array(.scalar(number, x.dtype)))) }
    return try firstChoice(conditions, operands, .array(.scalar(0, operands[0].dtype)))
  }

  /// The slices along `axis` where the vector `condition` holds.
  ///
  /// - Parameter padding: how many slices there are to be, and the number that fills those that the condition does not
  ///   give; without it, the size is that of what is chosen.
  /// - Throws: ``ReductionMistake/conditionRank``, ``ReductionMistake/conditionOutside``,
  ///   ``ReductionMistake/compressedSize(_:axisSize:)``
  package static func compress(
    _ condition: Value, _ x: Value, axis: Int?, padding: (size: Int, fill: Value)? = nil
  ) throws(ArrayError) -> Value {
    guard condition.rank == 1 else { throw .reduction(.conditionRank) }
    let mask = try truth(condition)
    let table =
      if let axis { try moveAxis(x, from: try resolved(axis, rank: x.rank), to: 0) } else { try ravel(x) }
    let count = Swift.min(mask.size(ofAxis: 0), table.size(ofAxis: 0))
    if padding == nil, case .array(let known) = mask, known.count > count {
      for i in count..<known.count where known[i] == .bool(true) { throw .reduction(.conditionOutside) }
    }
    let (rows, flags) = (try window(table, 0, count, axis: 0), try window(mask, 0, count, axis: 0))
    let chosen =
      if let padding { try firstChosen(rows, flags, padding) } else { try index(rows, [.array(flags)]) }
    guard let axis else { return chosen }
    return try moveAxis(chosen, from: 0, to: try resolved(axis, rank: x.rank))
  }

  /// The rows that are chosen, in their order, and behind them the number that fills.
  private static func firstChosen(
    _ rows: Value, _ flags: Value, _ padding: (size: Int, fill: Value)
  ) throws(ArrayError) -> Value {
    let count = rows.size(ofAxis: 0)
    guard (0...count).contains(padding.size) else {
      throw .reduction(.compressedSize(padding.size, axisSize: count))
    }
    let mask = try expandDims(flags, Array(1..<rows.rank))
    let filled = try `where`(mask, rows, try convertElementType(padding.fill, rows.dtype))
    let places = try argsort(flags, axis: 0, descending: true)
    return try take(filled, try window(places, 0, padding.size, axis: 0), axis: 0)
  }
}
