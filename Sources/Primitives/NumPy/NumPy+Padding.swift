import Arrays

/// How `pad` continues an array beyond its ends.
package enum PadMode: String, Sendable {
  case edge, reflect, symmetric, wrap
}

/// What `pad` makes a border of when it looks at the elements near it.
package enum PadStatistic: String, Sendable {
  case maximum, minimum, mean, median
}

/// What a border consists of.
package enum PadBorder {
  /// One number, a pair of them, or a pair for each axis.
  case constant(Value)
  case repeated(PadMode)
  /// Mirrored at the edge in both directions: values go on as the array came.
  case oddlyReflected(isSymmetric: Bool)
  /// From the edge to the given ends, in equal steps.
  case ramp([(before: Value, after: Value)])
  /// Of so many elements at each end, or of all.
  case statistic(PadStatistic, lengths: [(before: Int, after: Int)]?)
}

extension NumPy {
  /// The array with a border: `widths` has the number of places before and behind each axis.
  ///
  /// - Throws: ``ArrayError/negativePadding``, ``NumPyMistake/padEmptyAxis(mode:)``,
  ///   ``NumPyMistake/padConstantsShape(_:)``, ``NumPyMistake/padStatisticLength``
  package static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], _ border: PadBorder
  ) throws(ArrayError) -> Value {
    if x.rank == 0 { return x }
    guard widths.allSatisfy({ $0.before >= 0 && $0.after >= 0 }) else { throw .negativePadding }
    switch border {
    case .constant(let constants): return try pad(x, widths, constants: constants)
    case .repeated(let mode): return try pad(x, widths, mode)
    case .oddlyReflected(let isSymmetric):
      return try padOddly(x, widths, isSymmetric: isSymmetric)
    case .ramp(let ends):
      return try bordered(x, widths) { (x, axis, width) throws(ArrayError) in
        (
          try ramp(x, from: ends[axis].before, width.before, axis: axis, isBefore: true),
          try ramp(x, from: ends[axis].after, width.after, axis: axis, isBefore: false)
        )
      }
    case .statistic(let statistic, let lengths):
      return try bordered(x, widths) { (x, axis, width) throws(ArrayError) in
        let values = try statistics(x, statistic, lengths?[axis], axis: axis)
        return (
          try repeatEvenly(values.before, width.before, axis: axis),
          try repeatEvenly(values.after, width.after, axis: axis)
        )
      }
    }
  }

  /// A border of one element on all sides.
  static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], constant: Value = Value(0)
  ) throws(ArrayError) -> Value {
    try pad(x, widths, constants: constant)
  }

  private static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], constants: Value
  ) throws(ArrayError) -> Value {
    let elements = try convertElementType(constants, x.dtype, isWeak: x.isWeak)
    if elements.rank == 1, ![1, 2].contains(elements.size(ofAxis: 0)) {
      throw .numpy(.padConstantsShape(elements.shape))
    }
    if elements.sizes.product == 1 && elements.rank < 2 {
      let widths = widths.map { Padding(low: $0.before, high: $0.after) }
      return try Primitives.pad(x, try Primitives.reshape(elements, PerAxis()), widths)
    }
    let pairs = try broadcast(elements, to: [x.rank, 2])
    var result = x
    for (axis, width) in widths.enumerated() {
      for side in [Padding(low: width.before, high: 0), Padding(low: 0, high: width.after)] {
        let i = side.low > 0 ? 0 : 1
        if side.low + side.high == 0 { continue }
        var sides = [Padding](repeating: Padding(low: 0, high: 0), count: x.rank)
        sides[axis] = side
        result = try Primitives.pad(result, try index(pairs, [.int(axis), .int(i)]), sides)
      }
    }
    return result
  }

  /// Builds the border of one axis after the other: `sides` makes what goes before and behind.
  private static func bordered(
    _ x: Value, _ widths: [(before: Int, after: Int)],
    _ sides: (Value, _ axis: Int, (before: Int, after: Int)) throws(ArrayError) -> (Value, Value)
  ) throws(ArrayError) -> Value {
    var result = x
    for (axis, width) in widths.enumerated() {
      let (before, after) = try sides(result, axis, width)
      if width == (0, 0) { continue }
      result = try Primitives.concatenate([before, result, after], axis: axis)
    }
    return result
  }

  /// A border that repeats or mirrors the array.
  private static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], _ mode: PadMode
  ) throws(ArrayError) -> Value {
    var result = x
    for (axis, width) in widths.enumerated() where width != (0, 0) {
      let size = result.size(ofAxis: axis)
      guard size > 0 else { throw .numpy(.padEmptyAxis(mode: mode.rawValue)) }
      let positions = (-width.before..<size + width.after).map { mode.source(of: $0, size) }
      result = try take(result, .array(.make(positions, shape: [positions.count])), axis: axis)
    }
    return result
  }

  private static func padOddly(
    _ x: Value, _ widths: [(before: Int, after: Int)], isSymmetric: Bool
  ) throws(ArrayError) -> Value {
    var result = x
    for (axis, width) in widths.enumerated() where width != (0, 0) {
      let size = result.size(ofAxis: axis)
      guard size > 0 else { throw .numpy(.padEmptyAxis(mode: isSymmetric ? "symmetric" : "reflect")) }
      // What goes behind is what goes before the array when it is turned around.
      let before = try oddlyExtended(result, width.before, size, axis: axis, isSymmetric)
      let turned = try oddlyExtended(
        try flip(before, .one(axis)), width.after, size, axis: axis, isSymmetric)
      result = try flip(turned, .one(axis))
    }
    return result
  }

  /// `width` places before an axis, each piece mirrored at the edge that the last one left.
  private static func oddlyExtended(
    _ x: Value, _ width: Int, _ size: Int, axis: Int, _ isSymmetric: Bool
  ) throws(ArrayError) -> Value {
    let offset = !isSymmetric && size > 1 ? 1 : 0
    var (result, rest) = (x, width)
    var edge = try window(x, 0, 1, axis: axis)
    while rest > 0 {
      let count = Swift.min(rest, size - offset)
      rest -= count
      let piece = try flip(try window(result, offset, offset + count, axis: axis), .one(axis))
      let mirrored = try subtract(try multiply(Value(2), edge), piece)
      if size > 1 { edge = try window(mirrored, 0, 1, axis: axis) }
      result = try Primitives.concatenate([mirrored, result], axis: axis)
    }
    return result
  }

  private static func ramp(
    _ x: Value, from end: Value, _ width: Int, axis: Int, isBefore: Bool
  ) throws(ArrayError) -> Value {
    guard x.size(ofAxis: axis) > 0 else {
      let limits = x.shape.enumerated().map { $0.offset == axis ? 1 : $0.element }
      throw .lax(.sliceLimits(limits, shape: x.shape))
    }
    let edge = try indexInDim(x, isBefore ? 0 : x.size(ofAxis: axis) - 1, axis: axis)
    let samples = try linspace(end, edge, count: width, endpoint: false, x.dtype, axis: axis)
    let ramp = try convertElementType(samples, x.dtype, isWeak: x.isWeak)
    return isBefore ? ramp : try flip(ramp, .one(axis))
  }

  private static func statistics(
    _ x: Value, _ statistic: PadStatistic, _ lengths: (before: Int, after: Int)?, axis: Int
  ) throws(ArrayError) -> (before: Value, after: Value) {
    let size = x.size(ofAxis: axis)
    if let lengths, lengths.before == 0 || (lengths.after == 0 && size > 0) {
      throw .numpy(.padStatisticLength)
    }
    let lengths = lengths ?? (size, size)
    func value(_ start: Int, _ limit: Int) throws(ArrayError) -> Value {
      let part = try window(x, start, limit, axis: axis)
      let value =
        switch statistic {
        case .maximum: try max(part, axis: .one(axis), keepdims: true)
        case .minimum: try min(part, axis: .one(axis), keepdims: true)
        case .mean: try mean(part, axis: .one(axis), keepdims: true)
        case .median: try median(part, axis: .one(axis), keepdims: true)
        }
      let whole =
        x.dtype.isInteger && value.dtype.isFloating ? try Primitives.round(value, toEven: true) : value
      return try convertElementType(whole, x.dtype, isWeak: x.isWeak)
    }
    return (
      try value(0, Swift.min(lengths.before, size)),
      try value(size - Swift.min(lengths.after, size), size)
    )
  }
}

extension PadMode {
  /// The element that stands at `position` of an axis of `size` elements, continued on both sides.
  fileprivate func source(of position: Int, _ size: Int) -> Int {
    func remainder(_ n: Int) -> Int { ((position % n) + n) % n }
    switch self {
    case .edge: return Swift.max(0, Swift.min(position, size - 1))
    case .wrap: return remainder(size)
    case .symmetric:
      let place = remainder(2 * size)
      return place < size ? place : 2 * size - 1 - place
    case .reflect:
      guard size > 1 else { return 0 }
      let place = remainder(2 * size - 2)
      return place < size ? place : 2 * size - 2 - place
    }
  }
}
