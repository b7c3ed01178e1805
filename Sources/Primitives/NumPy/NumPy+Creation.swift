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
    return .array(.full(shape: shape, array))
  }

  /// The numbers `start`, `start + step`, … before `stop`.
  ///
  /// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bool.
  package static func arange(
    _ start: Number = .int(0), _ stop: Number, _ step: Number? = nil, _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    let numbers = [start, stop] + (step.map { [$0] } ?? [])
    let isFloat = numbers.contains { if case .float = $0 { true } else { false } }
    let dtype = dtype ?? (isFloat ? .float32 : .int32)
    let span = (stop.double - start.double) / (step?.double ?? 1)
    let count = Int(Swift.max(0, span.rounded(.up)))
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

  /// `count` numbers from `start` to `stop`, evenly spaced.
  ///
  /// - Throws: ``ArrayError/negativeSampleCount(_:)``
  package static func linspace(
    _ start: Value, _ stop: Value, count: Int = 50, endpoint: Bool = true, _ dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    guard count >= 0 else { throw .negativeSampleCount(count) }
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
    let weights = try Primitives.multiply(indices, reciprocal)
    let rest = try Primitives.subtract(.array(.scalar(1, dtype)), weights)
    let start = try Primitives.multiply(first, rest)
    let inside =
      try dtype == .float32
      ? fusedSamples(indices, first, rest, start, step: try Primitives.multiply(last, reciprocal))
      : Primitives.add(start, try Primitives.multiply(last, weights))
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
  package static func eye(
    _ rows: Int, _ columns: Int? = nil, offset: Int = 0, _ dtype: DType = .float32
  ) throws(ArrayError) -> Value {
    let shape = [rows, columns ?? rows]
    let diagonal = try Primitives.add(try iota(.int32, shape, axis: 0), .array(.scalar(offset, .int32)))
    return try convertElementType(try Primitives.equal(diagonal, try iota(.int32, shape, axis: 1)), dtype)
  }
}
