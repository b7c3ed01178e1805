package import Arrays

// Numbers between two ends.

extension NumPy {
  /// `count` numbers from `start` to `stop`, evenly spaced along a new axis.
  ///
  /// - Throws: ``ArrayError/negativeSampleCount(_:)``, ``NumPyMistake/sampleAxis``
  package static func linspace(
    _ start: Value, _ stop: Value, count: Int = 50, endpoint: Bool = true, _ dtype: DType? = nil,
    axis: Int = 0
  ) throws(ArrayError) -> Value {
    try samples(start, stop, EvenSamples(count: count, endpoint: endpoint), dtype, axis: axis)
  }

  private static func samples(
    _ start: Value, _ stop: Value, _ even: EvenSamples, _ dtype: DType?, axis: Int
  ) throws(ArrayError) -> Value {
    guard even.count >= 0 else { throw .negativeSampleCount(even.count) }
    let dtype = dtype ?? resultType([start, stop]).dtype.inexact
    let shape = try broadcastShape([start.shape, stop.shape])
    let rank = shape.count + 1
    let place = axis.fromFront(of: rank)
    guard even.count < 2 || (0..<rank).contains(place) else { throw .numpy(.sampleAxis) }
    let between = try even.between(
      try convertElementType(start, dtype.inexact), try convertElementType(stop, dtype.inexact), shape,
      areInnermost: shape.dropFirst(Swift.max(0, place)).product == 1)
    let samples = try convertElementType(dtype.isInteger ? try Primitives.floor(between) : between, dtype)
    return try moveAxis(samples, from: 0, to: Swift.max(0, Swift.min(place, rank - 1)))
  }

  /// What lies between two samples of `linspace`: NaN where there are not two.
  package static func sampleStep(
    _ start: Value, _ stop: Value, count: Int, endpoint: Bool, _ dtype: DType?
  ) throws(ArrayError) -> Value {
    let computed = (dtype ?? resultType([start, stop]).dtype).inexact
    if count == 0 || (count == 1 && endpoint) { return .array(.scalar(Double.nan, computed)) }
    let span = try subtract(
      try convertElementType(stop, computed), try convertElementType(start, computed))
    return try Primitives.divide(span, .array(.scalar(endpoint ? count - 1 : count, computed)))
  }

  /// `base` to the power of evenly spaced numbers.
  ///
  /// - JAX: `jnp.logspace`
  package static func logspace(
    _ start: Value, _ stop: Value, count: Int, endpoint: Bool, base: Value, _ dtype: DType?, axis: Int
  ) throws(ArrayError) -> Value {
    let dtype = dtype ?? resultType([start, stop]).dtype.inexact
    let computed = dtype.inexact
    let exponents = try linspace(
      try convertElementType(start, computed), try convertElementType(stop, computed), count: count,
      endpoint: endpoint, axis: axis)
    return try convertElementType(try power(base, exponents), dtype)
  }

  /// Numbers of which each is the same multiple of the one before.
  ///
  /// - JAX: `jnp.geomspace`
  package static func geomspace(
    _ start: Value, _ stop: Value, count: Int, endpoint: Bool, _ dtype: DType?, axis: Int
  ) throws(ArrayError) -> Value {
    let dtype = dtype ?? resultType([start, stop]).dtype.inexact
    let (first, last) = (
      try convertElementType(start, dtype.inexact), try convertElementType(stop, dtype.inexact)
    )
    let sign = try sign(first)
    let exponents = try samples(
      try log(try divide(first, sign)), try log(try divide(last, sign)),
      EvenSamples(count: count, endpoint: endpoint, scale: decimalLogarithm), dtype.inexact, axis: 0)
    let samples = try multiply(sign, try power(Value(10.0), exponents))
    let place = try resolved(axis, rank: samples.rank)
    return try convertElementType(try moveAxis(samples, from: 0, to: place), dtype)
  }

  /// What a natural logarithm is multiplied by.
  static let decimalLogarithm = 0.4342944819032518
}

/// Weighted means of two ends, so that the last sample is the last end exactly. JAX computes them in one compiled function,
/// which divides by way of the reciprocal, and rounds one of the two products together with the sum: which one it is was
/// read off JAX.
private struct EvenSamples {
  let count: Int
  let endpoint: Bool
  /// A constant by which both ends are multiplied. The compiler brings it together with the reciprocal.
  var scale: Double?

  /// The samples, along an axis in front of those of the ends.
  ///
  /// - Parameters:
  ///   - shape: what both ends stretch to.
  ///   - areInnermost: whether the samples will lie side by side in memory.
  func between(
    _ first: Value, _ last: Value, _ shape: [Int], areInnermost: Bool
  ) throws(ArrayError) -> Value {
    let dtype = first.dtype
    if count == 0 { return try NumPy.zeros([0] + shape, dtype) }
    let (start, stop) = (
      try expandDims(try NumPy.broadcast(try scaled(first), to: shape), at: [0]),
      try expandDims(try NumPy.broadcast(try scaled(last), to: shape), at: [0])
    )
    if count == 1 { return start }
    let divisor = Value.array(.scalar(endpoint ? count - 1 : count, dtype))
    let indices = try iota(dtype, [endpoint ? count - 1 : count] + shape.map { _ in 1 }, axis: 0)
    let reciprocal = try scaled(try divide(.array(.scalar(1, dtype)), divisor))
    let weights = try NumPy.divided(indices, byConstant: divisor)
    let rest = try subtract(.array(.scalar(1, dtype)), weights)
    func step() throws(ArrayError) -> Value {
      try expandDims(try NumPy.broadcast(try multiply(last, reciprocal), to: shape), at: [0])
    }
    func weightedStart() throws(ArrayError) -> Value { try multiply(start, rest) }
    func weightedStop() throws(ArrayError) -> Value { try multiply(stop, weights) }
    // Where one last number serves a whole row, the loop over the row has its product already.
    let lastIsShared =
      first.sizes.product == shape.product && (shape.last ?? 1) > 1 && last.sizes.last == 1
    let inside: Value =
      switch (dtype, first.isSpread, last.isSpread) {
      case (.bfloat16, _, _): try add(try weightedStart(), try weightedStop())
      case (.float16, _, _): try add(try weightedStart(), try multiply(indices, try step()))
      case (_, false, false): try stepped(indices, start, rest, step: try step())
      case (_, true, false): try NumPy.fused(start, rest, plus: try multiply(indices, try step()))
      case (_, true, true) where !areInnermost || lastIsShared:
        try NumPy.fused(start, rest, plus: try weightedStop())
      case (_, _, true): try NumPy.fused(stop, weights, plus: try weightedStart())
      }
    return endpoint ? try concatenate([inside, stop], axis: 0) : inside
  }

  private func scaled(_ x: Value) throws(ArrayError) -> Value {
    guard let scale else { return x }
    return try multiply(x, .array(.scalar(scale, x.dtype)))
  }

  /// `start · rest + indices · step` for two numbers.
  private func stepped(
    _ indices: Value, _ start: Value, _ rest: Value, step: Value
  ) throws(ArrayError) -> Value {
    let samples = try NumPy.fused(indices, step, plus: try multiply(start, rest))
    // XLA unrolls a short loop, and in its second round `1 · step` is no product.
    guard samples.rank == 1, (2...33).contains(samples.size(ofAxis: 0)) else { return samples }
    let second = try NumPy.fused(start, rest, plus: step)
    return try NumPy.where(try equal(indices, NumPy.number(1, like: indices)), second, samples)
  }
}

extension Value {
  /// Whether it has several elements, over all examples of a `vmap`.
  fileprivate var isSpread: Bool {
    switch self {
    case .array(let array): array.count > 1
    case .tracer(let tracer): (tracer as? BatchTracer)?.value.isSpread ?? (shape.product > 1)
    }
  }
}
