import Arrays

/// What a place outside means to `take`.
package enum TakeMode: String, Sendable {
  case fill, clip, wrap
}

extension NumPy {
  /// Indices as int32. A uint32 that does not fit lies beyond every axis, and stays there.
  static func int32Indices(_ indices: Value) throws(ArrayError) -> Value {
    guard indices.dtype == .uint32 else { return try convertElementType(indices, .int32) }
    return try convertElementType(try minimum(indices, largestPlace), .int32)
  }

  /// As above, with 0 for a uint32 that does not fit: as int32 it is negative, and is not counted from the end.
  static func int32IndicesOrZero(_ indices: Value) throws(ArrayError) -> Value {
    let places = try convertElementType(indices, .int32)
    guard indices.dtype == .uint32 else { return places }
    return try `where`(try greater(indices, largestPlace), .array(.scalar(0, .int32)), places)
  }

  private static var largestPlace: Value { .array(.scalar(Int(Int32.max), .uint32)) }

  /// The elements at `indices` along `axis`. Outside there is NaN, or for integers the smallest (unsigned: largest).
  ///
  /// - Throws: ``ArrayError/takeFromEmptyAxis``, ``ArrayError/indexNotInteger(dtype:)``
  package static func take(
    _ x: Value, _ indices: Value, axis: Int? = nil, mode: TakeMode = .fill, fill: Value? = nil
  ) throws(ArrayError) -> Value {
    guard let axis else { return try take(try ravel(x), indices, axis: 0, mode: mode, fill: fill) }
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    guard size > 0 || indices.sizes.product == 0 else { throw .takeFromEmptyAxis }
    if indices.sizes.product == 0 {
      let shape = x.shape[..<place] + indices.shape + x.shape[(place + 1)...]
      return try fullLike(x, Value(0), shape: Array(shape))
    }
    guard indices.dtype.isInteger || indices.dtype == .bool else { throw .reduction(.indicesNotInteger) }
    let places = try modeApplied(indices, size, mode)
    let rows = try takeRows(try moveAxis(x, from: place, to: 0), places)
    let filled =
      try mode == .fill && !isSurelyInside(indices, size)
      ? `where`(
        try Primitives.reshape(
          try isInside(places, size),
          indices.sizes.joined(PerAxis(repeating: 1, count: x.rank - 1))), rows,
        try filling(of: x, fill))
      : rows
    // The axes of the indices go where the axis was.
    let rank = indices.rank
    let rest = PerAxis(rank..<filled.rank)
    var order = PerAxis(rest.prefix(place))
    order = order.joined(PerAxis(0..<rank)).joined(PerAxis(rest.dropFirst(place)))
    return try Primitives.transpose(filled, order)
  }

  /// What stands for an element outside.
  private static func filling(of x: Value, _ fill: Value?) throws(ArrayError) -> Value {
    try convertElementType(fill ?? x.dtype.filling, x.dtype, isWeak: x.isWeak)
  }

  private static func modeApplied(_ indices: Value, _ size: Int, _ mode: TakeMode) throws(ArrayError) -> Value
  {
    let places = try int32Indices(indices)
    let count = Value.array(.scalar(size, .int32))
    switch mode {
    case .fill: return try fromFront(places, of: size)
    case .clip: return try clip(places, Value(0), .array(.scalar(size - 1, .int32)))
    case .wrap where indices.dtype == .uint32:
      return try convertElementType(try remainder(indices, .array(.scalar(size, .uint32))), .int32)
    case .wrap: return try remainder(places, count)
    }
  }

  private static func isInside(_ places: Value, _ size: Int) throws(ArrayError) -> Value {
    try logicalAnd(try greaterEqual(places, Value(0)), try less(places, .array(.scalar(size, .int32))))
  }

  /// Concrete indices can be looked at.
  private static func isSurelyInside(_ indices: Value, _ size: Int) -> Bool {
    guard case .array(let array) = indices else { return false }
    for i in 0..<array.count {
      guard case .int(let index) = array[i], index >= -size && index < size else { return false }
    }
    return true
  }

  /// Picks along `axis`, for each place of the other axes by itself.
  ///
  /// - Throws: ``ArrayError/takeAlongAxisNotInteger(_:)``, ``ArrayError/takeAlongAxisRanks(indices:array:)``
  package static func takeAlongAxis(
    _ x: Value, _ indices: Value, axis: Int? = -1, fill: Value? = nil
  ) throws(ArrayError) -> Value {
    guard indices.dtype.isInteger else { throw .takeAlongAxisNotInteger(indices.dtype) }
    guard let axis else { return try takeAlongAxis(try ravel(x), indices, axis: 0, fill: fill) }
    guard x.rank == indices.rank else { throw .takeAlongAxisRanks(indices: indices.rank, array: x.rank) }
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    var tableSizes = x.shape
    tableSizes[place] = 1
    var common = try broadcastShape([indices.shape, tableSizes])
    let last = x.rank - 1
    common[place] = size
    let tables = try moveAxis(try broadcast(x, to: common), from: place, to: last)
    common[place] = indices.size(ofAxis: place)
    let signed = try convertElementType(indices, .int32)
    let places = try modeApplied(
      try moveAxis(try broadcast(signed, to: common), from: place, to: last), size, .fill)
    let picked = try bind(TakeRows(batchCount: last), tables, places)
    let filled = try `where`(try isInside(places, size), picked, try filling(of: x, fill))
    return try moveAxis(filled, from: last, to: place)
  }

  /// The places of the elements that are not zero, one vector for each axis.
  ///
  /// - Throws: ``ArrayError/tracerAsValue(_:context:)`` for a traced operand.
  package static func nonzero(_ x: Value) throws(ArrayError) -> [Value] {
    guard case .array(let array) = x else {
      throw .tracerAsValue(
        ArrayType(sizes: PerAxis(), dtype: .int32, isWeak: false),
        context:
          "The size argument of jnp.nonzero must be statically specified to use jnp.nonzero within JAX "
          + "transformations.")
    }
    return Arrays.nonzero(array.rank == 0 ? array.reshaped([1]) : array).map { .array($0) }
  }

  /// The same as one matrix: a row for each element.
  package static func argwhere(_ x: Value) throws(ArrayError) -> Value {
    if x.rank == 0 {
      return try zeros([try nonzero(x)[0].size(ofAxis: 0), 0], .int32)
    }
    return try stack(try nonzero(x), axis: 1)
  }

  package static func flatnonzero(_ x: Value) throws(ArrayError) -> Value {
    try nonzero(try ravel(x))[0]
  }
}

extension DType {
  /// What `take` finds outside.
  var filling: Value {
    switch self {
    case .bool: .array(.scalar(true))
    case .uint8, .uint16, .uint32: .array(.scalar(integerRange.upperBound, self))
    case .int8, .int16, .int32: .array(.scalar(integerRange.lowerBound, self))
    case .float16, .bfloat16, .float32: .array(.scalar(Double.nan, self))
    }
  }
}
