package import Arrays

// Counting.

extension NumPy {
  /// How often each number from 0 occurs, or the sum of the weights of its occurrences.
  ///
  /// - Parameter length: as many counts; without it the largest number decides, which must be known.
  /// - Throws: ``ReductionMistake/countsNeedIntegers(_:)``, ``ReductionMistake/countsRank``,
  ///   ``ReductionMistake/weightsType(_:_:)``, ``ArrayError/tracerAsValue(_:context:)``
  package static func bincount(
    _ x: Value, weights: Value? = nil, minimumLength: Int = 0, length: Int? = nil
  ) throws(ArrayError) -> Value {
    let x = try numeric(x)
    guard x.dtype.isInteger else { throw .reduction(.countsNeedIntegers(x.dtype)) }
    guard x.rank == 1 else { throw .reduction(.countsRank) }
    let size = if let length { length } else { Swift.max(minimumLength, try leastLength(x)) }
    if let weights, weights.shape != x.shape { throw .reduction(.weightsType(x.type, weights.type)) }
    let weights = weights ?? Value.array(.scalar(1, .int32))
    return try updated(
      try zeros([size], weights.dtype), at: [.array(try maximum(x, .array(.scalar(0, x.dtype))))], .add,
      try broadcast(weights, to: x.shape))
  }

  /// One more than the largest number.
  private static func leastLength(_ x: Value) throws(ArrayError) -> Int {
    guard case .array(let numbers) = x else {
      throw .tracerAsValue(
        x.type,
        context:
          "The error occurred because of argument 'x' of jnp.bincount. To avoid this error, pass a static `length` "
          + "argument.")
    }
    var length = 0
    for i in 0..<numbers.count {
      if case .int(let number) = numbers[i] { length = Swift.max(length, number + 1) }
    }
    return length
  }

  /// The edges of so many equal bins between the least and the greatest element, or the given bounds.
  package static func histogramEdges(
    _ x: Value, bins: Int, bounds: Value? = nil
  ) throws(ArrayError) -> Value {
    let dtype = x.dtype.inexact
    var low: Value
    var high: Value
    if let bounds {
      let bounds = try astype(bounds, dtype)
      (low, high) = (try indexInDim(bounds, 0, axis: 0), try indexInDim(bounds, 1, axis: 0))
    } else {
      (low, high) = (try astype(try min(x), dtype), try astype(try max(x), dtype))
    }
    let isEmpty = try equal(try subtract(high, low), number(0, like: low))
    (low, high) = (
      try `where`(isEmpty, try subtract(low, number(0.5, like: low)), low),
      try `where`(isEmpty, try add(high, number(0.5, like: high)), high)
    )
    return try linspace(low, high, count: PerAxis.sum(bins, 1), endpoint: true, dtype)
  }

  /// How many elements, or what weight of them, lie between neighbouring edges; the last bin has both of its edges.
  ///
  /// - Throws: ``ReductionMistake/weightsOfHistogram``
  package static func histogram(
    _ x: Value, edges: (Value) throws(ArrayError) -> Value, weights: Value? = nil, isDensity: Bool = false
  ) throws(ArrayError) -> (counts: Value, edges: Value) {
    var (elements, weighting) = (try inexact(x), Value(0))
    if let weights {
      guard weights.shape == x.shape else { throw .reduction(.weightsOfHistogram) }
      let operands = try withCommonInexactDType([x, weights])
      (elements, weighting) = (operands[0], operands[1])
    } else {
      weighting = try full(elements.shape, number(1, like: elements))
    }
    let edges = try edges(elements)
    let count = edges.size(ofAxis: 0)
    guard count > 0 else { throw .indexIntoEmptyAxis(0) }
    let found = try searchsorted(edges, elements, right: true)
    let isLast = try equal(elements, try indexInDim(edges, count - 1, axis: 0))
    let bins = try `where`(isLast, .array(.scalar(count - 1, .int32)), found)
    let sums = try updated(
      try zeros([count], weighting.dtype), at: [.array(bins)], .add, weighting)
    var counts = try window(sums, 1, count, axis: 0)
    if isDensity {
      let widths = try subtract(
        try window(edges, 1, count, axis: 0), try window(edges, 0, count - 1, axis: 0))
      counts = try divide(try divide(counts, widths), try sum(counts))
    }
    return (counts, edges)
  }

  /// Which bin each element falls into.
  package static func digitize(_ x: Value, _ bins: Value, right: Bool = false) throws(ArrayError) -> Value {
    guard bins.rank == 1 else { throw .reduction(.binsRank(bins.type)) }
    let count = bins.size(ofAxis: 0)
    guard count > 0 else { return try zeros(x.shape, .int32) }
    let rising = try searchsorted(bins, x, right: !right)
    let isRising = try greaterEqual(
      try indexInDim(bins, count - 1, axis: 0), try indexInDim(bins, 0, axis: 0))
    let falling = try subtract(
      .array(.scalar(count, .int32)), try searchsorted(try flip(bins), x, right: !right))
    return try `where`(isRising, rising, falling)
  }
}
