import Arrays

extension Lax {
  /// The elements from `starts` up to `limits`, every so many of them. Without strides, a slice that reaches beyond the
  /// operand is moved so that it does not.
  ///
  /// - Throws: the mistakes of slices in ``LaxMistake``
  package static func slice(
    _ x: Value, _ starts: [Int], _ limits: [Int], _ strides: [Int]? = nil
  ) throws(ArrayError) -> Value {
    if let strides { return try slice(x, starts, limits, by: strides) }
    guard starts.count == x.rank else { throw .lax(.sliceNumbers(isTooFew: starts.count < x.rank)) }
    guard limits.count == x.rank else { throw .lax(.sliceLimitCount(starts: starts, limits: limits)) }
    let sizes = zip(limits, starts).map { $0 &- $1 }
    guard zip(sizes, x.shape).allSatisfy({ $0 <= $1 }) else { throw .lax(.sliceSizes(sizes, shape: x.shape)) }
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw .lax(.negativeSliceSizes(sizes, areFromNumPy: true)) }
    let inside = starts.indices.map { max(0, min(starts[$0], x.size(ofAxis: $0) - sizes[$0])) }
    return try Primitives.slice(
      x, starts: PerAxis(inside), limits: PerAxis(zip(inside, sizes).map { $0 + $1 }),
      steps: PerAxis(repeating: 1, count: x.rank))
  }

  private static func slice(
    _ x: Value, _ starts: [Int], _ limits: [Int], by strides: [Int]
  ) throws(ArrayError) -> Value {
    try requireNotNegative("start_indices", starts)
    try requireNotNegative("limit_indices", limits)
    guard starts.count == x.rank else { throw .lax(.sliceStartCount(starts, shape: x.shape)) }
    guard limits.count == x.rank else { throw .lax(.sliceLimitCount(starts: starts, limits: limits)) }
    guard zip(limits, x.shape).allSatisfy({ $0 <= $1 }) else {
      throw .lax(.sliceLimits(limits, shape: x.shape))
    }
    guard zip(starts, limits).allSatisfy({ $0 <= $1 }) else {
      throw .lax(.sliceOrder(starts: starts, limits: limits))
    }
    try requireNotNegative("strides", strides)
    guard strides.count == x.rank else { throw .lax(.sliceStrideCount(strides, shape: x.shape)) }
    guard !strides.contains(0) else { throw .lax(.sliceStrideOfZero) }
    return try Primitives.slice(
      x, starts: PerAxis(starts), limits: PerAxis(limits), steps: PerAxis(strides))
  }

  private static func requireNotNegative(_ argument: String, _ numbers: [Int]) throws(ArrayError) {
    guard numbers.allSatisfy({ $0 >= 0 }) else {
      throw .lax(.negativeNumbers(primitive: "slice", argument: argument, numbers))
    }
  }

  /// A slice along one axis. Numbers below 0 are counted from its end, and `nil` is its start or its end.
  ///
  /// - Throws: ``ArrayError/tupleIndexOutOfRange``, and the mistakes of slices in ``LaxMistake``
  package static func slice(
    _ x: Value, from start: Int?, to limit: Int?, by stride: Int, axis: Int
  ) throws(ArrayError) -> Value {
    let place = try x.lookedUp(axis: axis)
    let size = x.size(ofAxis: place)
    var (starts, limits, strides) = (x.shape.map { _ in 0 }, x.shape, x.shape.map { _ in 1 })
    starts[place] = (start ?? 0).fromFront(of: size)
    limits[place] = (limit ?? size).fromFront(of: size)
    strides[place] = stride
    return try slice(x, starts, limits, strides)
  }

  /// As many elements as are wanted, from a place that need not be known; it is moved so that all of them exist.
  ///
  /// - Throws: ``LaxMistake/sliceNumbers(isTooFew:)``, ``NumPyMistake/sliceTooLarge(sizes:shape:)``,
  ///   ``LaxMistake/negativeSliceSizes(_:areFromNumPy:)``, ``LaxMistake/indexTypes(primitive:_:)``
  package static func dynamicSlice(
    _ x: Value, _ starts: [Value], _ sizes: [Int]
  ) throws(ArrayError) -> Value {
    guard sizes.count == x.rank else { throw .lax(.sliceNumbers(isTooFew: sizes.count < x.rank)) }
    guard zip(sizes, x.shape).allSatisfy({ $0 <= $1 }) else {
      throw .numpy(.sliceTooLarge(sizes: sizes, shape: x.shape))
    }
    guard sizes.allSatisfy({ $0 >= 0 }) else {
      throw .lax(.negativeSliceSizes(sizes, areFromNumPy: false))
    }
    try requireOneType(starts, "dynamic_slice")
    var result = x
    for (axis, start) in starts.enumerated() {
      let positions = try positions(from: start, sizes[axis], of: x.size(ofAxis: axis))
      result = try NumPy.take(result, positions, axis: axis, mode: .clip)
    }
    return result
  }

  /// As many elements along one axis, which may be counted from the last one.
  ///
  /// - Throws: ``LaxMistake/axisOfList``, and as above
  package static func dynamicSlice(
    _ x: Value, _ start: Value, size: Int, axis: Int
  ) throws(ArrayError) -> Value {
    let place = try placeInList(axis, x)
    var sizes = x.shape
    sizes[place] = size
    return try dynamicSlice(x, starts(start, axis: place, of: x), sizes)
  }

  /// A copy of `x` with `update` in the place of the slice that begins at `starts`.
  ///
  /// - Throws: ``LaxMistake/updateRank(_:shape:)``, ``LaxMistake/updateSizes(_:shape:)``,
  ///   ``LaxMistake/indexTypes(primitive:_:)``, ``ArrayError/differentDTypes(primitive:_:)``
  package static func dynamicUpdateSlice(
    _ x: Value, _ update: Value, _ starts: [Value]
  ) throws(ArrayError) -> Value {
    guard x.rank == update.rank else { throw .lax(.updateRank(update.shape, shape: x.shape)) }
    guard zip(update.shape, x.shape).allSatisfy({ $0 <= $1 }) else {
      throw .lax(.updateSizes(update.shape, shape: x.shape))
    }
    guard x.dtype == update.dtype else {
      throw .differentDTypes(primitive: "dynamic_update_slice", [x.dtype, update.dtype])
    }
    try requireOneType(starts, "dynamic_update_slice")
    var items: [IndexItem] = []
    for (axis, start) in starts.enumerated() {
      let size = update.size(ofAxis: axis)
      let positions = try positions(from: start, size, of: x.size(ofAxis: axis))
      var sizes = PerAxis(repeating: 1, count: x.rank)
      sizes[axis] = size
      items.append(.array(try Primitives.reshape(positions, sizes)))
    }
    let result = items.isEmpty ? update : try NumPy.updated(x, at: items, .set, update)
    return try convertElementType(result, result.dtype)
  }

  /// The same along one axis; an update of one axis less is one row.
  ///
  /// - Throws: ``LaxMistake/axisOfList``, and as above
  package static func dynamicUpdateSlice(
    _ x: Value, _ update: Value, _ start: Value, axis: Int
  ) throws(ArrayError) -> Value {
    let place = try placeInList(axis, x)
    return try dynamicUpdateSlice(x, update, starts(start, axis: place, of: x))
  }

  private static func placeInList(_ axis: Int, _ x: Value) throws(ArrayError) -> Int {
    guard let place = x.place(ofAxis: axis) else { throw .lax(.axisOfList) }
    return place
  }

  private static func starts(_ start: Value, axis: Int, of x: Value) -> [Value] {
    var starts = [Value](repeating: .array(.scalar(0, start.dtype)), count: x.rank)
    starts[axis] = start
    return starts
  }

  /// The places of `size` elements of `count`. A start below 0 is counted from the end, and every start is moved so that so
  /// many elements follow.
  private static func positions(
    from start: Value, _ size: Int, of count: Int
  ) throws(ArrayError) -> Value {
    func constant(_ number: Int) -> Value { .array(.scalar(number, .int32)) }
    let start = try convertElementType(start, .int32)
    let inside = try NumPy.clip(
      try NumPy.fromFront(start, of: count), constant(0), constant(count - size))
    return try NumPy.add(inside, try Primitives.iota(.int32, [size], axis: 0))
  }

  private static func requireOneType(_ indices: [Value], _ primitive: String) throws(ArrayError) {
    guard let dtype = indices.first?.dtype else { return }
    guard dtype.isInteger && indices.allSatisfy({ $0.dtype == dtype }) else {
      throw .lax(.indexTypes(primitive: primitive, indices.map(\.dtype)))
    }
  }
}
