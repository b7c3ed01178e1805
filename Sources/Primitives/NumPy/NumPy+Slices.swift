package import Arrays

// What `jax.lax` has beside its primitives.

extension NumPy {
  /// As many elements along one axis as are wanted, from a place that need not be known; it is moved so that all of them
  /// exist.
  ///
  /// - Throws: ``NumPyMistake/sliceTooLarge(sizes:shape:)``
  package static func dynamicSlice(
    _ x: Value, _ start: Value, size: Int, axis: Int
  ) throws(ArrayError) -> Value {
    let place = try resolved(axis, rank: x.rank)
    let count = x.size(ofAxis: place)
    guard size <= count else {
      var sizes = x.shape
      sizes[place] = size
      throw .numpy(.sliceTooLarge(sizes: sizes, shape: x.shape))
    }
    let positions = try add(
      try startInside(start, size, of: count), try iota(.int32, [size], axis: 0))
    return try take(x, positions, axis: place, mode: .clip)
  }

  package static func dynamicSlice(
    _ x: Value, _ starts: [Value], _ sizes: [Int]
  ) throws(ArrayError) -> Value {
    for (size, count) in zip(sizes, x.shape) where size > count {
      throw .numpy(.sliceTooLarge(sizes: sizes, shape: x.shape))
    }
    var result = x
    for (axis, start) in starts.enumerated() {
      result = try dynamicSlice(result, start, size: sizes[axis], axis: axis)
    }
    return result
  }

  /// A copy of `x` with `update` in the place of the slice that begins at `starts`.
  ///
  /// - Throws: ``ArrayError/differentDTypes(primitive:_:)``, ``NumPyMistake/sliceTooLarge(sizes:shape:)``
  package static func dynamicUpdateSlice(
    _ x: Value, _ update: Value, _ starts: [Value]
  ) throws(ArrayError) -> Value {
    guard x.dtype == update.dtype else {
      throw .differentDTypes(primitive: "dynamic_update_slice", [x.dtype, update.dtype])
    }
    guard x.rank == update.rank else {
      throw .differentRanks(primitive: "dynamic_update_slice", ranks: [x.rank, update.rank])
    }
    var items: [IndexItem] = []
    for (axis, start) in starts.enumerated() {
      let (size, count) = (update.size(ofAxis: axis), x.size(ofAxis: axis))
      guard size <= count else { throw .numpy(.sliceTooLarge(sizes: update.shape, shape: x.shape)) }
      let positions = try add(
        try startInside(start, size, of: count), try iota(.int32, [size], axis: 0))
      var sizes = PerAxis(repeating: 1, count: x.rank)
      sizes[axis] = size
      items.append(.array(try Primitives.reshape(positions, sizes)))
    }
    let result = items.isEmpty ? update : try updated(x, at: items, .set, update)
    return try convertElementType(result, result.dtype)
  }

  /// Counted from the end when it is negative, and moved so that `size` of `count` elements follow.
  private static func startInside(_ start: Value, _ size: Int, of count: Int) throws(ArrayError) -> Value {
    let start = try convertElementType(start, .int32)
    let length = Value.array(.scalar(count, .int32))
    let counted = try `where`(try less(start, Value(0)), try add(start, length), start)
    return try clip(counted, .array(.scalar(0, .int32)), .array(.scalar(count - size, .int32)))
  }

  /// What `primitive` makes along the last axis, along another one; from its end, if reversed.
  package static func running(
    _ x: Value, axis: Int, isReversed: Bool, _ primitive: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let place = try resolved(axis, rank: x.rank)
    let operand = isReversed ? try reverse(x, .one(place)) : x
    let result = try alongLast(operand, place) { (x) throws(ArrayError) in try primitive(x) }
    return isReversed ? try reverse(result, .one(place)) : result
  }

  /// The largest elements along an axis, in descending order, and where they stand.
  ///
  /// - Throws: ``NumPyMistake/tooManyOfTop(_:shape:axis:)``
  package static func topK(
    _ x: Value, _ count: Int, axis: Int = -1
  ) throws(ArrayError) -> (values: Value, places: Value) {
    let place = try resolved(axis, rank: x.rank)
    guard count <= x.size(ofAxis: place) else {
      throw .numpy(.tooManyOfTop(count, shape: x.shape, axis: place))
    }
    let places = try window(try argsort(x, axis: place, descending: true), 0, count, axis: place)
    let ranked = try convertElementType(places, .int32, isWeak: x.isWeak)
    return (try takeAlongAxis(x, places, axis: place), ranked)
  }

  /// The place along each axis of what stands at `indices` in row-major order.
  package static func unravelIndex(_ indices: Value, _ shape: [Int]) throws(ArrayError) -> [Value] {
    let total = shape.product
    func constant(_ number: Int) -> Value { .array(.scalar(number, .int32, isWeak: indices.isWeak)) }
    let clipped = try clip(indices, constant(-total), constant(total - 1))
    var stride = total
    var places: [Value] = []
    for size in shape {
      let rest = try remainder(clipped, constant(stride))
      stride /= Swift.max(size, 1)
      places.append(try floorDivide(rest, constant(stride)))
    }
    return places
  }

  /// The place in row-major order of what stands at these places along the axes.
  ///
  /// - Throws: ``NumPyMistake/coordinateOutside``, ``ArrayError/tracerAsValue(_:context:)``
  package static func ravelMultiIndex(
    _ places: [Value], _ shape: [Int], mode: TakeMode?
  ) throws(ArrayError) -> Value {
    var result = Value.array(.scalar(0, .int32))
    for (place, size) in zip(places, shape) {
      let count = Value.array(.scalar(size, .int32))
      var inside = try convertElementType(place, .int32)
      switch mode {
      case .clip?: inside = try clip(inside, .array(.scalar(0, .int32)), .array(.scalar(size - 1, .int32)))
      case .wrap?: inside = try remainder(inside, count)
      default:
        guard case .array(let known) = inside else {
          throw .tracerAsValue(
            place.type,
            context: "The error occurred because ravel_multi_index was jit-compiled with mode='raise'. Use "
              + "mode='wrap' or mode='clip' instead.")
        }
        for i in 0..<known.count {
          guard case .int(let number) = known[i], (0..<size).contains(number) else {
            throw .numpy(.coordinateOutside)
          }
        }
      }
      result = try add(try multiply(result, count), inside)
    }
    return result
  }
}
