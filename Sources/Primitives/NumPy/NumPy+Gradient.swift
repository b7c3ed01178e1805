package import Arrays

extension NumPy {
  /// The slope along each axis: of the neighbours on both sides inside, and of the nearest two at the ends.
  ///
  /// - Throws: ``NumPyMistake/gradientSize``, ``NumPyMistake/gradientSpacingCount(_:axis:)``,
  ///   ``NumPyMistake/gradientSpacingLength``, ``NumPyMistake/gradientSpacingRank``
  package static func gradient(
    _ f: Value, _ spacing: [Value], axes: [Int]? = nil, axesText: String = "None"
  ) throws(ArrayError) -> [Value] {
    var operands = try withCommonInexactDType([f] + spacing)
    let x = operands.removeFirst()
    let places = try resolved(axes ?? Array(0..<x.rank), rank: x.rank)
    if places.isEmpty { return [] }
    guard places.allSatisfy({ x.size(ofAxis: $0) >= 2 }) else { throw .numpy(.gradientSize) }
    let steps: [Value]
    switch operands.count {
    case 0: steps = places.map { _ in Value(1.0) }
    case 1: steps = places.map { _ in operands[0] }
    case places.count: steps = operands
    default: throw .numpy(.gradientSpacingCount(operands.count, axis: axesText))
    }
    var slopes: [Value] = []
    for (axis, step) in zip(places, steps) { slopes.append(try gradient(x, step, axis: axis)) }
    return slopes
  }

  private static func gradient(_ x: Value, _ step: Value, axis: Int) throws(ArrayError) -> Value {
    let size = x.size(ofAxis: axis)
    func part(_ x: Value, _ start: Int, _ limit: Int) throws(ArrayError) -> Value {
      try window(x, start, Swift.max(start, limit), axis: axis)
    }
    var first = try subtract(try part(x, 1, 2), try part(x, 0, 1))
    var last = try subtract(try part(x, size - 1, size), try part(x, size - 2, size - 1))
    let inner: Value
    switch step.rank {
    case 0:
      let span = try subtract(try part(x, 2, size), try part(x, 0, size - 2))
      let half = try multiply(span, Value(0.5))
      func slope(_ rise: Value) throws(ArrayError) -> Value {
        try divideEach(rise, try convertElementType(step, rise.dtype, isWeak: step.isWeak))
      }
      (first, inner, last) = (try slope(first), try slope(half), try slope(last))
    case 1:
      guard step.size(ofAxis: 0) == size else { throw .numpy(.gradientSpacingLength) }
      var sizes = PerAxis(repeating: 1, count: x.rank)
      sizes[axis] = size
      let widths = try diff(try Primitives.reshape(step, sizes), axis: axis)
      first = try divide(first, try part(widths, 0, 1))
      last = try divide(last, try part(widths, size - 2, size - 1))
      inner = try innerSlope(
        (try part(x, 0, size - 2), try part(x, 1, size - 1), try part(x, 2, size)),
        widths: (try part(widths, 0, size - 2), try part(widths, 1, size - 1)))
    default: throw .numpy(.gradientSpacingRank)
    }
    return try concatenate([first, inner, last], axis: axis)
  }

  /// The slope at samples between neighbours that lie unequally far away.
  private static func innerSlope(
    _ samples: (before: Value, here: Value, after: Value), widths: (left: Value, right: Value)
  ) throws(ArrayError) -> Value {
    let (left, right) = widths
    let both = try add(left, right)
    let weights = (
      before: try divide(try negative(right), try multiply(left, both)),
      here: try divide(try subtract(right, left), try multiply(left, right)),
      after: try divide(left, try multiply(right, both))
    )
    // Compiled code folds the first two products the other way round where the weights serve several rows.
    let isShared =
      weights.here.allExamples.sizes.product < samples.here.allExamples.sizes.product
    let two =
      isShared
      ? try fused(weights.before, samples.before, plus: try multiply(weights.here, samples.here))
      : try fused(weights.here, samples.here, plus: try multiply(weights.before, samples.before))
    return try fused(weights.after, samples.after, plus: two)
  }
}
