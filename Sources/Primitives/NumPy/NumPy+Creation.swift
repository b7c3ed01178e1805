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
