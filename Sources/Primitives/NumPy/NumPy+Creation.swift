package import Arrays

/// A Python number.
package enum Number: Hashable, Sendable {
  case int(Int)
  case float(Double)

  package var double: Double {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }
}

extension NumPy {
  /// - Throws: ``ArrayError/negativeSize(shape:)``
  package static func zeros(_ shape: [Int], _ dtype: DType = .float32) throws(ArrayError) -> Value {
    try full(shape, .array(.scalar(0, dtype)))
  }

  package static func ones(_ shape: [Int], _ dtype: DType = .float32) throws(ArrayError) -> Value {
    try full(shape, .array(.scalar(1, dtype)))
  }

  /// Every element is `element`, which is broadcast.
  package static func full(_ shape: [Int], _ element: Value, _ dtype: DType? = nil) throws(ArrayError)
    -> Value
  {
    let element =
      try dtype.map { dtype throws(ArrayError) in try convertElementType(element, dtype) } ?? element
    guard case .array(let array) = element, array.rank == 0 else { return try broadcast(element, to: shape) }
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(shape: shape) }
    if let abstract = Creation.abstract(array.type.with(sizes: PerAxis(shape))) { return abstract }
    try checkRoom(for: ArrayType(shape: shape, dtype: array.dtype))
    return .array(.full(shape: shape, array))
  }

  /// Every element is `element`, which is broadcast; the rest is as in `x`.
  package static func fullLike(
    _ x: Value, _ element: Value, shape: [Int], _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    if element.rank > 0 {
      return try broadcast(try convertElementType(element, dtype ?? x.dtype), to: shape)
    }
    let isWeak = x.isWeak && dtype == nil
    return try full(shape, try convertElementType(element, dtype ?? x.dtype, isWeak: isWeak))
  }

  /// Axes of size 1 in front, up to the rank.
  package static func withRank(_ x: Value, atLeast rank: Int) throws(ArrayError) -> Value {
    rank > x.rank ? try Primitives.expandDims(x, at: .axes(rank - x.rank)) : x
  }

  /// `count` numbers: `start`, `start + step`, …
  ///
  /// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bool.
  package static func arange(
    _ start: Number, _ count: Int, _ step: Number?, _ dtype: DType
  ) throws(ArrayError) -> Value {
    let working = step != nil && dtype.isHalf ? .float32 : dtype
    let indices = try iota(working, [count], axis: 0)
    if step == nil && start.double == 0 { return indices }
    let steps = try step.map { step throws(ArrayError) in
      try Primitives.multiply(scalar(step, working), indices)
    }
    return try convertElementType(try Primitives.add(scalar(start, working), steps ?? indices), dtype)
  }

  private static func scalar(_ number: Number, _ dtype: DType) -> Value {
    switch number {
    case .int(let value): .array(.scalar(value, dtype))
    case .float(let value): .array(.scalar(value, dtype))
    }
  }

  /// `count` numbers from `start` to `stop`, evenly spaced along a new axis.
  ///
  /// - Throws: ``ArrayError/negativeSampleCount(_:)``, ``NumPyMistake/sampleAxis``
  package static func linspace(
    _ start: Value, _ stop: Value, count: Int = 50, endpoint: Bool = true, _ dtype: DType? = nil,
    axis: Int = 0
  ) throws(ArrayError) -> Value {
    guard count >= 0 else { throw .negativeSampleCount(count) }
    let samples = try linspaceInFront(start, stop, count, endpoint, dtype)
    let place = axis < 0 ? axis + samples.rank : axis
    guard count < 2 || samples.shape.indices.contains(place) else { throw .numpy(.sampleAxis) }
    return try moveAxis(samples, from: 0, to: Swift.max(0, Swift.min(place, samples.rank - 1)))
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
    let computed = dtype.inexact
    let (first, last) = (
      try convertElementType(start, computed), try convertElementType(stop, computed)
    )
    let sign = try sign(first)
    let samples = try multiply(
      sign,
      try logspace(
        try log10(try divide(first, sign)), try log10(try divide(last, sign)), count: count,
        endpoint: endpoint, base: Value(10.0), computed, axis: 0))
    let place = try resolved(axis, rank: samples.rank)
    return try convertElementType(try moveAxis(samples, from: 0, to: place), dtype)
  }

  private static func linspaceInFront(
    _ start: Value, _ stop: Value, _ count: Int, _ endpoint: Bool, _ dtype: DType?
  ) throws(ArrayError) -> Value {
    let dtype = dtype ?? resultType([start, stop]).dtype.inexact
    let shape = try broadcastShape([start.shape, stop.shape])
    let computed = dtype.inexact
    let first = try Primitives.expandDims(
      try broadcast(try convertElementType(start, computed), to: shape), at: [0])
    let last = try Primitives.expandDims(
      try broadcast(try convertElementType(stop, computed), to: shape), at: [0])
    let samples = try linspace(from: first, to: last, count: count, endpoint: endpoint)
    return try convertElementType(dtype.isInteger ? try Primitives.floor(samples) : samples, dtype)
  }

  /// A weighted mean of both ends, so that the last sample is `last` exactly. JAX computes it in one compiled function,
  /// which divides by way of the reciprocal and rounds the last product and sum together.
  private static func linspace(
    from first: Value, to last: Value, count: Int, endpoint: Bool
  ) throws(ArrayError) -> Value {
    let (dtype, shape) = (first.dtype, first.shape)
    if count == 0 { return try zeros([0] + shape.dropFirst(), dtype) }
    if count == 1 { return first }
    let divisor = endpoint ? count - 1 : count
    let indices = try iota(dtype, [divisor] + shape.dropFirst().map { _ in 1 }, axis: 0)
    let reciprocal = try Primitives.divide(
      .array(.scalar(1, dtype)), .array(.scalar(divisor, dtype)))
    let weights = try divided(indices, byConstant: .array(.scalar(divisor, dtype)))
    let rest = try Primitives.subtract(.array(.scalar(1, dtype)), weights)
    let start = try Primitives.multiply(first, rest)
    func step() throws(ArrayError) -> Value { try Primitives.multiply(last, reciprocal) }
    let inside =
      switch dtype {
      case .float32: try fusedSamples(indices, first, rest, start, step: try step())
      case .bfloat16: try Primitives.add(start, try Primitives.multiply(last, weights))
      default: try Primitives.add(start, try Primitives.multiply(indices, try step()))
      }
    return endpoint ? try Primitives.concatenate([inside, last], axis: 0) : inside
  }

  /// `start + indices · step`, the product and the sum rounded together.
  private static func fusedSamples(
    _ indices: Value, _ first: Value, _ rest: Value, _ start: Value, step: Value
  ) throws(ArrayError) -> Value {
    let shape = start.shape
    let steps = try broadcast(step, to: shape)
    let samples = try fusedMultiplyAdd(try broadcast(indices, to: shape), steps, start)
    // XLA unrolls a short loop, and in its second round `1 · step` is no product.
    guard shape.count == 1, (2...33).contains(shape[0]) else { return samples }
    let second = try fusedMultiplyAdd(try broadcast(first, to: shape), rest, steps)
    return try `where`(try Primitives.equal(indices, number(1, like: indices)), second, samples)
  }

  /// Ones on a diagonal, `offset` places above the main one.
  ///
  /// - Throws: ``NumPyMistake/negativeEye(rows:columns:)``
  package static func eye(
    _ rows: Int, _ columns: Int? = nil, offset: Value = Value(0), _ dtype: DType = .float32
  ) throws(ArrayError) -> Value {
    guard rows >= 0, columns ?? 0 >= 0 else {
      throw .numpy(.negativeEye(rows: rows, columns: columns))
    }
    let shape = [rows, columns ?? rows]
    let diagonal = try Primitives.add(try iota(offset.dtype, shape, axis: 0), offset)
    return try convertElementType(
      try Primitives.equal(diagonal, try iota(offset.dtype, shape, axis: 1)), dtype)
  }
}
