package import Arrays

// What neighbours have to do with each other: differences, areas, turns.

extension NumPy {
  /// The differences of neighbours, taken `order` times.
  ///
  /// - Throws: ``NumPyMistake/differenceOrder(_:)``, ``NumPyMistake/differenceOfScalar(text:)``
  package static func diff(
    _ x: Value, order: Int = 1, axis: Int = -1, before: Value? = nil, after: Value? = nil
  ) throws(ArrayError) -> Value {
    if order == 0 { return x }
    guard order > 0 else { throw .numpy(.differenceOrder(order)) }
    guard x.rank > 0 else {
      throw .numpy(.differenceOfScalar(text: "JitTracer(\(x.type.spelledWithWeakness))"))
    }
    let place = try resolved(axis, rank: x.rank)
    var sizes = x.shape
    sizes[place] = 1
    func border(_ value: Value) throws(ArrayError) -> Value {
      value.rank == 0 ? try broadcast(value, to: sizes) : value
    }
    var parts = [x]
    if let before { parts.insert(try border(before), at: 0) }
    if let after { parts.append(try border(after)) }
    var result = parts.count > 1 ? try concatenate(parts, axis: place) : x
    for _ in 0..<order {
      let size = result.size(ofAxis: place)
      let upper = try window(result, Swift.min(1, size), size, axis: place)
      let lower = try window(result, 0, Swift.max(0, size - 1), axis: place)
      result = try result.dtype == .bool ? notEqual(upper, lower) : subtract(upper, lower)
      // Of nothing the differences are nothing, however often they are taken.
      if size == 0 { break }
    }
    return result
  }

  /// The differences of all elements in a row, with more in front and behind.
  package static func ediff1d(_ x: Value, begin: Value?, end: Value?) throws(ArrayError) -> Value {
    let flat = try ravel(x)
    let size = flat.size(ofAxis: 0)
    var parts = [
      try Primitives.subtract(
        try window(flat, Swift.min(1, size), size, axis: 0),
        try window(flat, 0, Swift.max(0, size - 1), axis: 0))
    ]
    if let begin { parts.insert(try ravel(try astype(begin, flat.dtype)), at: 0) }
    if let end { parts.append(try ravel(try astype(end, flat.dtype))) }
    return parts.count == 1 ? parts[0] : try concatenate(parts, axis: 0)
  }

  /// The area under straight lines from sample to sample.
  package static func trapezoid(_ y: Value, _ x: Value?, step: Value, axis: Int) throws(ArrayError) -> Value {
    var samples = try inexact(y)
    var widths = step
    if let x {
      let common = try withCommonInexactDType([y, x])
      let places = common[1]
      samples = common[0]
      widths = try places.rank == 1 ? diff(places) : moveaxis(try diff(places, axis: axis), [axis], [-1])
    } else if step.rank > 0 {
      widths = try moveaxis(try withRank(step, atLeast: samples.rank), [axis], [-1])
    }
    samples = try moveaxis(samples, [axis], [-1])
    let (last, half) = (samples.rank - 1, Value(0.5))
    let size = samples.size(ofAxis: last)
    if widths.rank == 0 || widths.size(ofAxis: widths.rank - 1) == 1 {
      let width = widths.rank == 0 ? widths : try indexInDim(widths, 0, axis: widths.rank - 1)
      let ends = try add(
        try index(samples, [.ellipsis, .int(0)]), try index(samples, [.ellipsis, .int(-1)]))
      return try multiply(
        width, try subtract(try sum(samples, axis: .one(-1)), try multiply(half, ends)))
    }
    let heights = try add(
      try window(samples, 1, size, axis: last), try window(samples, 0, size - 1, axis: last))
    let pairs = zip(widths.shape, heights.shape)
    if widths.rank == heights.rank, pairs.contains(where: { $0 != $1 && $0 != 1 && $1 != 1 }) {
      throw .broadcastSizes(primitive: "mul", shapes: [widths.shape, heights.shape])
    }
    return try multiply(half, try sumOfProducts(widths, heights, .one(-1)))
  }

  /// Adds periods wherever neighbours differ by more than `jump`.
  package static func unwrap(_ x: Value, jump: Value?, axis: Int, period: Value) throws(ArrayError) -> Value {
    let operands = try withCommonDType([x, period])
    let (x, period) = (operands[0], operands[1])
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    if size == 0 { return x }
    let halfPeriod = try divide(period, Value(2))
    let jump = jump ?? halfPeriod
    let interval = try x.dtype.isInteger ? floorDivide(period, Value(2)) : halfPeriod
    let steps = try diff(x, axis: place)
    let folded = try subtract(try remainder(try add(steps, interval), period), interval)
    let isUpper = try bitwiseAnd(
      try equal(folded, try negative(interval)), try greater(steps, Value(0)))
    let turned = try `where`(isUpper, interval, folded)
    let correction = try `where`(
      try less(try abs(steps), jump), Value(0), try subtract(turned, steps))
    let corrected = try add(
      try window(x, 1, size, axis: place), try cumsum(correction, axis: place))
    return try concatenate([try window(x, 0, 1, axis: place), corrected], axis: place)
  }
}
