import Arrays

/// What `x.at[…]` offers to do.
package enum Update: Hashable, Sendable {
  case set, add, subtract, multiply, divide, minimum, maximum, power
}

extension NumPy {
  /// `x.at[items].set(values)` and the like: a copy of `x` in which the indexed elements are changed. An element that
  /// is indexed several times is changed as often; what lies outside is dropped.
  ///
  /// - Throws: what indexing throws, and ``ArrayError/cannotBroadcast(_:to:)``
  package static func updated(
    _ x: Value, at items: [IndexItem], _ update: Update, _ values: Value
  ) throws(ArrayError) -> Value {
    switch update {
    case .set: try scattered(x, items, .set, values)
    case .add: try scattered(x, items, .add, values)
    case .subtract: try scattered(x, items, .add, try negate(try numeric(values)))
    case .multiply: try scattered(x, items, .multiply, values)
    case .minimum: try scattered(x, items, .minimum, values)
    case .maximum: try scattered(x, items, .maximum, values)
    case .divide:
      try divide(
        x, try scattered(try full(x.shape, number(1, like: x)), items, .multiply, values))
    case .power:
      try power(
        x, try scattered(try full(x.shape, number(1, like: x)), items, .multiply, values))
    }
  }

  private static func scattered(
    _ x: Value, _ items: [IndexItem], _ operation: ScatterOperation, _ values: Value
  ) throws(ArrayError) -> Value {
    let places = try places(x.shape, items)
    let updates = try broadcast(try convertElementType(values, x.dtype, isWeak: x.isWeak), to: places.shape)
    let flat = try Primitives.scatter(operation, try ravel(x), at: try ravel(places), try ravel(updates))
    return try Primitives.reshape(flat, x.sizes)
  }

  /// The row-major position of each indexed element; what lies outside has a position behind the last one.
  private static func places(_ shape: [Int], _ items: [IndexItem]) throws(ArrayError) -> Value {
    let count = shape.reduce(1, *)
    var axes = AxisCursor(items, rank: shape.count)
    var extended = shape
    var safeItems: [IndexItem] = []
    for item in items {
      // An axis that numbers index gets one place more, for what lies outside.
      switch item {
      case .int(let index):
        guard let axis = axes.next(item), axis < shape.count else { break }
        extended[axis] = shape[axis] + 1
        safeItems.append(.int(outsideLast(index, shape[axis])))
        continue
      case .array(let indices) where indices.dtype.isInteger:
        guard let axis = axes.next(item), axis < shape.count else { break }
        extended[axis] = shape[axis] + 1
        safeItems.append(.array(try outsideLast(indices, shape[axis])))
        continue
      case .slice, .ellipsis, .newAxis, .array: _ = axes.next(item)
      }
      safeItems.append(item)
    }
    var positions = Value.array(.scalar(0, .int32))
    var isOutside = Value(false)
    var stride = count
    for axis in shape.indices {
      stride = shape[axis] == 0 ? 0 : stride / shape[axis]
      var sizes = [Int](repeating: 1, count: shape.count)
      sizes[axis] = extended[axis]
      let places = try iota(.int32, sizes, axis: axis)
      positions = try add(positions, try multiply(places, .array(.scalar(stride, .int32))))
      if extended[axis] > shape[axis] {
        isOutside = try logicalOr(isOutside, try equal(places, .array(.scalar(shape[axis], .int32))))
      }
    }
    let all = try broadcast(
      try `where`(isOutside, .array(.scalar(count, .int32)), positions), to: extended)
    return try index(all, safeItems)
  }

  private static func outsideLast(_ index: Int, _ size: Int) -> Int {
    let place = index < 0 ? index + size : index
    return place < 0 || place > size ? size : place
  }

  private static func outsideLast(_ indices: Value, _ size: Int) throws(ArrayError) -> Value {
    let count = Value.array(.scalar(size, .int32))
    let places = try convertElementType(indices, .int32)
    let counted = try `where`(try less(places, Value(0)), try add(places, count), places)
    let isInside = try logicalAnd(try greaterEqual(counted, Value(0)), try less(counted, count))
    return try `where`(isInside, counted, count)
  }
}

/// Tells which axis each item of an index takes.
private struct AxisCursor {
  private var axis = 0
  private let skipped: Int

  init(_ items: [IndexItem], rank: Int) {
    skipped = max(0, rank - items.reduce(0) { $0 + $1.consumedAxes })
  }

  /// The first axis of the item; nil for one that takes none.
  mutating func next(_ item: IndexItem) -> Int? {
    var count = item.consumedAxes
    if case .ellipsis = item { count = skipped }
    defer { axis += count }
    return item.consumedAxes > 0 ? axis : nil
  }
}
