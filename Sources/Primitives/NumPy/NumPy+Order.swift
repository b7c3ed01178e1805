package import Arrays

// Sorting, running sums, and what follows from them.

extension NumPy {
  /// In order along `axis`, or all in a row when it is nil: NaN last.
  ///
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func sort(
    _ x: Value, axis: Int? = -1, descending: Bool = false
  ) throws(ArrayError) -> Value {
    try alongLast(x, axis) { (x) throws(ArrayError) in
      let sorted = try Primitives.sort(x)
      return descending ? try reverse(sorted, .one(x.rank - 1)) : sorted
    }
  }

  /// The positions that put `x` in order: equal elements as they stand, or the other way round where they go down and
  /// that does not matter.
  package static func argsort(
    _ x: Value, axis: Int? = -1, descending: Bool = false, isStable: Bool = true
  ) throws(ArrayError) -> Value {
    try alongLast(x, axis) { (x) throws(ArrayError) in
      let places = try sortPermutation(x, descending: descending && isStable)
      return descending && !isStable ? try reverse(places, .one(x.rank - 1)) : places
    }
  }

  package static func cumsum(_ x: Value, axis: Int? = nil, dtype: DType? = nil) throws(ArrayError) -> Value {
    try running(x, axis, dtype, cumulativeSum)
  }

  package static func cumprod(_ x: Value, axis: Int? = nil, dtype: DType? = nil) throws(ArrayError) -> Value {
    try running(x, axis, dtype, cumulativeProduct)
  }

  /// Running sums with what they began with in front.
  package static func withStart(_ sums: Value, element: Int, axis: Int) throws(ArrayError) -> Value {
    let place = try resolved(axis, rank: sums.rank)
    var shape = sums.shape
    shape[place] = 1
    return try concatenate(
      [try full(shape, .array(.scalar(element, sums.dtype))), sums], axis: place)
  }

  /// Bools are counted; asked for bools, numbers become theirs first.
  private static func running(
    _ x: Value, _ axis: Int?, _ dtype: DType?, _ primitive: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let counted = try numeric(dtype == .bool ? try truth(x) : x)
    let computed = dtype == nil || dtype == .bool ? counted.dtype : dtype!
    let operand = try convertElementType(counted, computed)
    // A Python number counts as one element, along the axis 0.
    let vector = operand.rank == 0 && (axis == nil || x.isWeak) ? try ravel(operand) : operand
    let result = try alongLast(vector, axis) { (x) throws(ArrayError) in try primitive(x) }
    return try convertElementType(result, dtype ?? computed)
  }

  /// Applies what works along the last axis along another one.
  static func alongLast(
    _ x: Value, _ axis: Int?, _ body: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    guard let axis else { return try body(try ravel(x)) }
    let place = try resolved(axis, rank: x.rank)
    let last = x.rank - 1
    let moved = try moveAxis(x, from: place, to: last, keepingBatchAxis: true)
    return try moveAxis(try body(moved), from: last, to: place, keepingBatchAxis: true)
  }

  /// Where each of `v` would go in the sorted vector `a`, before its equals or behind them.
  ///
  /// - Throws: ``ArrayError/searchsortedRank``
  package static func searchsorted(_ a: Value, _ v: Value, right: Bool = false) throws(ArrayError) -> Value {
    guard a.rank == 1 else { throw .searchsortedRank }
    let operands = try withCommonDType([a, v])
    let (sorted, sought) = (operands[0], operands[1])
    let count = a.size(ofAxis: 0)
    var low = try zeros(v.shape, .int32)
    var high = try full(v.shape, .array(.scalar(count, .int32)))
    let one = Value.array(.scalar(1, .int32))
    // Halving, as JAX does it: what it finds among elements out of order is the same.
    for _ in 0..<(Int.bitWidth - count.leadingZeroBitCount) {
      let middle = try shiftRightLogical(try Primitives.add(low, high), one)
      let element = try takeRows(sorted, middle)
      let goesLeft = try right ? isOrdered(sought, before: element) : not(isOrdered(element, before: sought))
      low = try `where`(goesLeft, low, middle)
      high = try `where`(goesLeft, middle, high)
    }
    return high
  }

  /// Whether `x` stands before `y` in a sorted row, where NaN is the largest.
  private static func isOrdered(_ x: Value, before y: Value) throws(ArrayError) -> Value {
    let isLess = try less(x, y)
    guard x.dtype.isFloating else { return isLess }
    return try logicalOr(isLess, try logicalAnd(try isNaN(y), try not(try isNaN(x))))
  }

  /// How a quantile between two elements is found.
  package enum QuantileMethod: String, Sendable {
    case linear, lower, higher, midpoint, nearest
  }

  /// What a quantile's place is counted in.
  package enum QuantileUnit: Sendable {
    case share, percent

    /// As in `mean`, the division by a constant is a multiplication.
    fileprivate var size: Float { self == .share ? 1 : 1 / Float(100) }
  }

  /// - Throws: ``ArrayError/quantileRank(_:)``
  package static func quantile(
    _ x: Value, _ q: Value, in unit: QuantileUnit = .share, axis: ReductionAxes = .all,
    method: QuantileMethod = .linear, keepdims: Bool = false, skipsNaN: Bool = false
  ) throws(ArrayError) -> Value {
    guard q.rank <= 1 else { throw .quantileRank(q.shape) }
    let q = unit == .percent ? try inexact(q) : q
    let weak = try inexact(x)
    let x = skipsNaN ? try convertElementType(weak, weak.dtype) : weak
    let axes = try resolved(axis, rank: x.rank)
    let kept = PerAxis.axes(x.rank).dropping(axes)
    let keptSizes = x.sizes.picking(kept)
    let count = x.sizes.picking(axes).product
    guard count > 0 || keptSizes.product == 0 else {
      throw .reduction(.quantileOfNothing(skipsNaN: skipsNaN, places: q.shape))
    }
    let rows = try Primitives.reshape(
      try Primitives.transpose(x, kept.joined(axes)), keptSizes.inserting(count, at: kept.count))
    let values: Value
    if skipsNaN {
      values = try quantilesOfNumbers(rows, q, unit, method)
    } else {
      let hasNaN = try any(try isNaN(rows), axis: .one(-1), keepdims: true)
      let sorted = try Primitives.sort(try `where`(hasNaN, number(.nan, like: rows), rows))
      // The places of q come first in the result.
      values = try convertElementType(
        try quantiles(try moveAxis(sorted, from: kept.count, to: 0), q, unit, count, method), x.dtype)
    }
    guard keepdims else { return values }
    return try Primitives.expandDims(values, at: axes.mapped { $0 + q.rank })
  }

  /// The places between the rows of `sorted`.
  private static func quantiles(
    _ sorted: Value, _ q: Value, _ unit: QuantileUnit, _ count: Int, _ method: QuantileMethod
  ) throws(ArrayError) -> Value {
    guard q.dtype != .bool else {
      throw .dtypeNotAccepted(primitive: "mul", .bool, position: 0, accepted: .numeric)
    }
    let place = try Primitives.multiply(q, number(Double(unit.size * Float(count - 1)), like: q))
    let (low, high) = (try Primitives.floor(place), try Primitives.ceil(place))
    let (top, zero) = (number(Double(count - 1), like: q), number(0, like: q))
    func rows(_ place: Value) throws(ArrayError) -> Value {
      let inside = try Primitives.maximum(try Primitives.minimum(place, top), zero)
      return try takeRows(sorted, try convertElementType(inside, .int32))
    }
    func weight(_ weight: Value) throws(ArrayError) -> Value {
      let ones = PerAxis(repeating: 1, count: sorted.rank - 1)
      return try Primitives.reshape(weight, q.sizes.joined(ones))
    }
    let highWeight = try weight(try Primitives.subtract(place, low))
    // All examples of a `vmap` are computed together.
    let isOneRow =
      if case .array = sorted { sorted.sizes.removing(at: 0).product <= 1 } else { false }
    return try between(
      try rows(low), try rows(high), highWeight, method, sorted.dtype, fusesHigh: isOneRow)
  }

  /// The quantiles of each row's elements that are numbers: NaN stands at the end of a sorted row.
  private static func quantilesOfNumbers(
    _ rows: Value, _ q: Value, _ unit: QuantileUnit, _ method: QuantileMethod
  ) throws(ArrayError) -> Value {
    let sorted = try Primitives.sort(rows)
    let counts = try sum(try not(try isNaN(sorted)), axis: .one(-1), dtype: q.dtype)
    let shares = try Primitives.reshape(q, q.sizes.joined(PerAxis(repeating: 1, count: counts.rank)))
    let last = try subtract(counts, number(1, like: counts))
    let size = number(Double(unit.size), like: shares)
    let isFolded = q.sizes.product > 1 && counts.sizes.product <= 1
    let place =
      if unit == .share { try multiply(shares, last) } else if isFolded {
        try multiply(shares, try multiply(last, size))
      } else { try multiply(try multiply(shares, size), last) }
    let (low, high) = (try Primitives.floor(place), try Primitives.ceil(place))
    let highWeight = try Primitives.subtract(place, low)
    func elements(_ place: Value) throws(ArrayError) -> Value {
      let inside = try maximum(try minimum(place, last), number(0, like: place))
      // The places of q are moved behind the rows, and back.
      var indices = try convertElementType(inside, .int32)
      let table = sorted
      if q.rank == 1 {
        indices = try moveAxis(indices, from: 0, to: indices.rank - 1)
      } else {
        indices = try Primitives.expandDims(indices, at: .one(indices.rank))
      }
      let picked = try takeAlongAxis(table, indices, axis: -1)
      return q.rank == 1
        ? try moveAxis(picked, from: picked.rank - 1, to: 0)
        : try Primitives.squeeze(picked, .one(picked.rank - 1))
    }
    return try between(
      try elements(low), try elements(high), highWeight, method, rows.dtype, fusesHigh: true)
  }

  /// What lies between two neighbours, so far on the way from the low to the high one. XLA adds one product to the
  /// other with FMA, and which of them is not rounded depends on the shapes.
  private static func between(
    _ low: Value, _ high: Value, _ highWeight: Value, _ method: QuantileMethod, _ dtype: DType,
    fusesHigh: Bool
  ) throws(ArrayError) -> Value {
    switch method {
    case .lower: return low
    case .higher: return high
    case .nearest:
      return try `where`(
        try lessEqual(highWeight, number(0.5, like: highWeight)), low, high)
    case .midpoint: return try multiply(try add(low, high), number(0.5, like: low))
    case .linear:
      let lowWeight = try subtract(number(1, like: highWeight), highWeight)
      let (low, high) = try (
        convertElementType(low, highWeight.dtype), convertElementType(high, highWeight.dtype)
      )
      let sum =
        fusesHigh
        ? try fused(high, highWeight, plus: try multiply(low, lowWeight))
        : try fused(low, lowWeight, plus: try multiply(high, highWeight))
      return try convertElementType(sum, dtype)
    }
  }

  package static func percentile(
    _ x: Value, _ q: Value, axis: ReductionAxes = .all, method: QuantileMethod = .linear,
    keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try quantile(x, q, in: .percent, axis: axis, method: method, keepdims: keepdims)
  }

  package static func median(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try quantile(x, Value(0.5), axis: axis, method: .midpoint, keepdims: keepdims)
  }
}

extension NumPy {
  /// The elements up to the place `kth` in rising order, the others behind them in falling order.
  ///
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func partition(_ x: Value, _ kth: Int, axis: Int = -1) throws(ArrayError) -> Value {
    // JAX negates the elements to find the smallest.
    if x.dtype == .bool { return try negative(x) }
    let (place, first, size) = try partitionPlaces(x, kth, axis)
    let smallest = try window(try sort(x, axis: place), 0, first, axis: place)
    let largest = try window(try sort(x, axis: place, descending: true), 0, size - first, axis: place)
    return try concatenate([smallest, largest], axis: place)
  }

  /// Where the elements up to the place `kth` stand, in rising order, and then the places of the others.
  ///
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func argpartition(_ x: Value, _ kth: Int, axis: Int = -1) throws(ArrayError) -> Value {
    if x.dtype == .bool { return try negative(x) }
    let (place, first, size) = try partitionPlaces(x, kth, axis)
    let order = try argsort(x, axis: place)
    let others = try sort(try window(order, first, size, axis: place), axis: place)
    let places = try concatenate([try window(order, 0, first, axis: place), others], axis: place)
    return try convertElementType(places, .int32, isWeak: x.isWeak)
  }

  /// The axis, how many elements come first, and how many there are.
  private static func partitionPlaces(
    _ x: Value, _ kth: Int, _ axis: Int
  ) throws(ArrayError) -> (place: Int, first: Int, size: Int) {
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    return (place, try resolved(kth, rank: size) + 1, size)
  }
}
