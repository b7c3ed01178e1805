package import Arrays

/// The axes that a reduction was asked for.
package enum ReductionAxes: Hashable, Sendable {
  case all
  case one(Int)
  case several([Int])
}

extension NumPy {
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/duplicateAxes(_:)``
  package static func sum(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let result = dtype ?? x.dtype.summed
    return try reduced(try numeric(x), axis, computedAs: dtype ?? result.widened, result, keepdims, reduceSum)
  }

  package static func prod(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let result = dtype ?? x.dtype.summed
    return try reduced(
      try numeric(x), axis, computedAs: dtype ?? result.widened, result, keepdims, reduceProduct)
  }

  /// - Throws: ``ArrayError/emptyReduction(_:)``
  package static func max(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try checkNotEmpty(x, axis, "max")
    return try reduced(x, axis, computedAs: x.dtype, x.dtype, keepdims, reduceMaximum)
  }

  /// - Throws: ``ArrayError/emptyReduction(_:)``
  package static func min(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try checkNotEmpty(x, axis, "min")
    return try reduced(x, axis, computedAs: x.dtype, x.dtype, keepdims, reduceMinimum)
  }

  package static func all(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try reduced(try truth(x), axis, computedAs: .bool, .bool, keepdims, reduceAnd)
  }

  package static func any(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try reduced(try truth(x), axis, computedAs: .bool, .bool, keepdims, reduceOr)
  }

  package static func mean(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    // JAX looks up the sizes of the axes first, and that is where it finds out.
    do throws(ArrayError) {
      _ = try resolved(axis, rank: x.rank)
    } catch {
      if case .axisOutOfBounds = error { throw .tupleIndexOutOfRange }
      throw error
    }
    let result = dtype ?? x.dtype.inexact
    let total = try sum(x, axis: axis, dtype: result.widened, keepdims: keepdims)
    let shape = x.shape
    let count = try resolved(axis, rank: shape.count).reduce(1) { $0 * shape[$1] }
    // JAX compiles the division, and a division by a constant becomes a multiplication by its reciprocal.
    let reciprocal = Value.array(.scalar(1 / Float(count), total.dtype))
    return try convertElementType(try Primitives.multiply(total, reciprocal), result)
  }

  /// - Throws: ``ArrayError/emptyArgExtremum(_:)``
  package static func argmax(_ x: Value, axis: Int? = nil, keepdims: Bool = false) throws(ArrayError) -> Value
  {
    try argExtremum(x, axis, keepdims, "argmax", argMaximum)
  }

  /// - Throws: ``ArrayError/emptyArgExtremum(_:)``
  package static func argmin(_ x: Value, axis: Int? = nil, keepdims: Bool = false) throws(ArrayError) -> Value
  {
    try argExtremum(x, axis, keepdims, "argmin", argMinimum)
  }

  private static func argExtremum(
    _ x: Value, _ axis: Int?, _ keepdims: Bool, _ name: String,
    _ primitive: (Value, _ axis: Int) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let rank = x.rank
    guard let axis else {
      let flat = try ravel(x)
      guard flat.shape[0] > 0 else { throw .emptyArgExtremum(name) }
      let result = try primitive(flat, 0)
      return keepdims ? try Primitives.expandDims(result, at: .axes(rank)) : result
    }
    guard axis >= -rank && axis < rank else { throw .tupleIndexOutOfRange }
    let place = axis < 0 ? axis + rank : axis
    let result = try primitive(x, place)
    return keepdims ? try Primitives.expandDims(result, at: [place]) : result
  }

  private static func reduced(
    _ x: Value, _ axis: ReductionAxes, computedAs computed: DType, _ result: DType, _ keepdims: Bool,
    _ primitive: (Value, _ axes: PerAxis) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let axes = try resolved(axis, rank: x.rank)
    let reduced = try primitive(try convertElementType(x, computed), axes)
    let whole = keepdims ? try Primitives.expandDims(reduced, at: axes) : reduced
    return try convertElementType(whole, result)
  }

  private static func checkNotEmpty(_ x: Value, _ axis: ReductionAxes, _ name: String) throws(ArrayError) {
    let shape = x.shape
    if try resolved(axis, rank: shape.count).contains(where: { shape[$0] == 0 }) {
      throw .emptyReduction(name)
    }
  }

  /// Counted from zero, in order.
  static func resolved(_ axes: ReductionAxes, rank: Int) throws(ArrayError) -> PerAxis {
    switch axes {
    case .all: return .axes(rank)
    case .one(let axis): return .one(try resolved(axis, rank: rank))
    case .several(let axes):
      var places: [Int] = []
      for axis in axes { places.append(try resolved(axis, rank: rank)) }
      guard Set(places).count == places.count else { throw .duplicateAxes(axes) }
      return PerAxis(places.sorted())
    }
  }

  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  static func resolved(_ axis: Int, rank: Int) throws(ArrayError) -> Int {
    guard axis >= -rank && axis < rank else { throw .axisOutOfBounds(axis, rank: rank) }
    return axis < 0 ? axis + rank : axis
  }
}

extension DType {
  /// The type of a sum: small integers and bool become 32 bits wide.
  fileprivate var summed: DType { isUnsignedInteger ? .uint32 : isFloating ? self : .int32 }
  /// The type in which a sum of halves is computed.
  fileprivate var widened: DType { isHalf ? .float32 : self }
}
