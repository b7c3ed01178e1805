package import Arrays

/// Which places of a sliding product there are: all with any overlap, as many as the longer operand has, or those
/// with full overlap.
package enum SlidingMode: String, Sendable {
  case full, same, valid
}

/// What `interp` gives for places before the first or behind the last sample.
package enum InterpolationEdge {
  case last
  case value(Value)
  case extrapolated
}

extension NumPy {
  /// - Throws: ``NumPyMistake/emptyInputs(function:_:_:)``, ``NumPyMistake/convolutionMode``
  package static func slidingProducts(
    _ a: Value, _ v: Value, _ mode: SlidingMode?, isConvolution: Bool, _ preferred: DType?
  ) throws(ArrayError) -> Value {
    let operands = try preferred == nil ? withCommonInexactDType([a, v]) : withCommonDType([a, v])
    var (x, y) = (operands[0], operands[1])
    guard x.sizes.product > 0, y.sizes.product > 0 else {
      throw .numpy(
        .emptyInputs(function: isConvolution ? "convolve" : "correlate", x.shape, y.shape))
    }
    let isSwapped = x.size(ofAxis: 0) < y.size(ofAxis: 0)
    if isSwapped { (x, y) = (y, x) }
    if isConvolution { y = try flip(y) }
    guard let mode else { throw .numpy(.convolutionMode) }
    let width = y.size(ofAxis: 0)
    let borders =
      switch mode {
      case .valid: (0, 0)
      case .same: (width / 2, width - width / 2 - 1)
      case .full: (width - 1, width - 1)
      }
    if let preferred { try checkConvolution(of: x.dtype, as: preferred) }
    let padded = try pad(x, [borders])
    let count = padded.size(ofAxis: 0) - width + 1
    let starts = try iota(.int32, [count, width], axis: 0)
    let windows = try take(padded, try add(starts, try iota(.int32, [count, width], axis: 1)), axis: 0)
    let sums = try product([windows, y], preferred) { (operands) throws(ArrayError) in
      try bind(
        DotGeneral(axes: .init(contracting: .init([1], [0])), isConvolution: count > 1), operands[0],
        operands[1])
    }
    return isSwapped && !isConvolution ? try flip(sums) : sums
  }

  /// A convolution takes fewer types for its result than other products do.
  private static func checkConvolution(of dtype: DType, as preferred: DType) throws(ArrayError) {
    if dtype == .bool { return }
    guard preferred != .bool, dtype.isInteger || preferred.isFloating else {
      throw .numpy(.kindOfConvolution)
    }
    if preferred.isInteger, preferred.isUnsignedInteger != dtype.isUnsignedInteger {
      throw .numpy(.signOfConvolution)
    }
    if preferred.size < dtype.size { throw .numpy(.narrowerConvolution) }
  }

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
        try divideEach(rise, try convertElementType(step, rise.dtype))
      }
      (first, inner, last) = (try slope(first), try slope(half), try slope(last))
    case 1:
      guard step.size(ofAxis: 0) == size else { throw .numpy(.gradientSpacingLength) }
      var sizes = PerAxis(repeating: 1, count: x.rank)
      sizes[axis] = size
      let places = try Primitives.reshape(step, sizes)
      let widths = try diff(places, axis: axis)
      first = try divide(first, try part(widths, 0, 1))
      last = try divide(last, try part(widths, size - 2, size - 1))
      let (left, right) = (try part(widths, 0, size - 2), try part(widths, 1, size - 1))
      let both = try add(left, right)
      let weights = (
        try divide(try negative(right), try multiply(left, both)),
        try divide(try subtract(right, left), try multiply(left, right)),
        try divide(left, try multiply(right, both))
      )
      let before = try multiply(weights.0, try part(x, 0, size - 2))
      let here = try fused(weights.1, try part(x, 1, size - 1), plus: before)
      inner = try fused(weights.2, try part(x, 2, size), plus: here)
    default: throw .numpy(.gradientSpacingRank)
    }
    return try concatenate([first, inner, last], axis: axis)
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
      guard period.rank == 0 else { throw .numpy(.interpolationPeriod(text: "\(period.type)")) }
      let length = try abs(period)
      (x, xp) = (try remainder(x, length), try remainder(xp, length))
      let order = try argsort(xp)
      (xp, fp) = (try take(xp, order, axis: 0), try take(fp, order, axis: 0))
      let size = xp.size(ofAxis: 0)
      let (first, last) = (try window(xp, 0, 1, axis: 0), try window(xp, size - 1, size, axis: 0))
      let (front, back) = (try window(fp, size - 1, size, axis: 0), try window(fp, 0, 1, axis: 0))
      xp = try concatenate([try subtract(last, length), xp, try add(first, length)])
      fp = try concatenate([front, fp, back])
    }
    let size = xp.size(ofAxis: 0)
    let upper = try clip(try searchsorted(xp, x, right: true), Value(1), Value(size - 1))
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
    var result = try `where`(isNarrow, start, try fused(share, rise, plus: start))
    guard period == nil else { return result }
    let (first, last) = (try indexInDim(xp, 0, axis: 0), try indexInDim(xp, size - 1, axis: 0))
    if let outside = try edge(left, try indexInDim(fp, 0, axis: 0)) {
      result = try `where`(try less(x, first), outside, result)
    }
    if let outside = try edge(right, try indexInDim(fp, size - 1, axis: 0)) {
      result = try `where`(try greater(x, last), outside, result)
    }
    return result
  }

  private static func edge(_ edge: InterpolationEdge, _ sample: Value) throws(ArrayError) -> Value? {
    switch edge {
    case .last: sample
    case .value(let value): value
    case .extrapolated: nil
    }
  }
}
