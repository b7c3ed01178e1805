package import Arrays

/// What `interp` gives for places before the first or behind the last sample.
package enum InterpolationEdge {
  case last
  case value(Value)
  case extrapolated
}

extension NumPy {
  /// Straight lines between samples `(xp, fp)`, whose places ascend.
  ///
  /// - Throws: ``NumPyMistake/interpolationShapes``, ``NumPyMistake/interpolationDType``,
  ///   ``NumPyMistake/interpolationPeriod(text:)``
  package static func interp(
    _ x: Value, _ xp: Value, _ fp: Value, left: InterpolationEdge, right: InterpolationEdge, period: Value?
  ) throws(ArrayError) -> Value {
    guard xp.shape == fp.shape, xp.rank == 1 else { throw .numpy(.interpolationShapes) }
    let common = try withCommonInexactDType([x, xp])
    guard common[0].dtype != .bfloat16 else { throw .numpy(.interpolationDType) }
    var (x, xp, fp) = (common[0], common[1], try inexact(fp))
    if let period {
      (x, xp, fp) = try wrapped(x, xp, fp, period)
      return try interpolated(x, xp, fp)
    }
    let size = xp.size(ofAxis: 0)
    let (first, last) = (try indexInDim(xp, 0, axis: 0), try indexInDim(xp, size - 1, axis: 0))
    var result = try interpolated(x, xp, fp)
    if let outside = try edge(left, try indexInDim(fp, 0, axis: 0)) {
      result = try `where`(try less(x, first), outside, result)
    }
    if let outside = try edge(right, try indexInDim(fp, size - 1, axis: 0)) {
      result = try `where`(try greater(x, last), outside, result)
    }
    return result
  }

  /// Places within one period, and the samples in their order, with one more on each side.
  private static func wrapped(
    _ x: Value, _ xp: Value, _ fp: Value, _ period: Value
  ) throws(ArrayError) -> (x: Value, xp: Value, fp: Value) {
    guard period.rank == 0 else { throw .numpy(.interpolationPeriod(text: "\(period.type)")) }
    let length = try abs(period)
    let (x, places) = (try remainder(x, length), try remainder(xp, length))
    let order = try argsort(places)
    let (xp, fp) = (try take(places, order, axis: 0), try take(fp, order, axis: 0))
    let size = xp.size(ofAxis: 0)
    let (first, last) = (try window(xp, 0, 1, axis: 0), try window(xp, size - 1, size, axis: 0))
    let (front, back) = (try window(fp, size - 1, size, axis: 0), try window(fp, 0, 1, axis: 0))
    return (
      x, try concatenate([try subtract(last, length), xp, try add(first, length)]),
      try concatenate([front, fp, back])
    )
  }

  /// The line through the samples on both sides of each place; through the nearest two, outside.
  private static func interpolated(_ x: Value, _ xp: Value, _ fp: Value) throws(ArrayError) -> Value {
    let upper = try clip(
      try searchsorted(xp, x, right: true), Value(1), Value(xp.size(ofAxis: 0) - 1))
    let lower = try subtract(upper, Value(1))
    func at(_ values: Value, _ places: Value) throws(ArrayError) -> Value {
      try index(values, [.array(places)])
    }
    let (start, rise) = (try at(fp, lower), try subtract(try at(fp, upper), try at(fp, lower)))
    let width = try subtract(try at(xp, upper), try at(xp, lower))
    // NumPy's `spacing(finfo(dtype).eps)`: samples that lie nearer are one place.
    let epsilon = xp.dtype.floatFormat.epsilon
    let isNarrow = try lessEqual(try abs(width), number(epsilon * epsilon, like: xp))
    let share = try divide(
      try subtract(x, try at(xp, lower)), try `where`(isNarrow, Value(1), width))
    return try `where`(isNarrow, start, try fused(share, rise, plus: start))
  }

  private static func edge(_ edge: InterpolationEdge, _ sample: Value) throws(ArrayError) -> Value? {
    switch edge {
    case .last: sample
    case .value(let value): value
    case .extrapolated: nil
    }
  }
}
