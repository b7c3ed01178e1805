import Arrays

/// What `x.at[…]` offers to do.
package enum Update: Hashable, Sendable {
  case set, add, subtract, multiply, divide, minimum, maximum, power
}

/// What an index that lies outside means to `x.at[…]`.
package enum OutsideMode: Sendable {
  /// Reads take what fills, writes are dropped.
  case fill
  /// The nearest element is meant.
  case clip
}

extension NumPy {
  /// `x.at[items].set(values)` and the like: a copy of `x` in which the indexed elements are changed. An element that
  /// is indexed several times is changed as often; what lies outside is dropped.
  ///
  /// - Throws: what indexing throws, and ``ArrayError/cannotBroadcast(_:to:)``
  package static func updated(
    _ x: Value, at items: [IndexItem], _ update: Update, _ values: Value, mode: OutsideMode = .fill
  ) throws(ArrayError) -> Value {
    switch update {
    case .set: return try scattered(x, items, .set, values, mode)
    case .add: return try scattered(x, items, .add, values, mode, as: "add")
    case .subtract:
      let (_, updates) = try promotedForUpdate(x, values)
      let negated = updates.dtype == .bool ? updates : try negate(updates)
      return try scattered(x, items, .add, negated, mode, as: "sub")
    case .multiply: return try scattered(x, items, .multiply, values, mode, as: "mul")
    case .minimum: return try scattered(x, items, .minimum, values, mode)
    case .maximum: return try scattered(x, items, .maximum, values, mode)
    case .divide: return try divide(x, try factors(x, items, values, mode))
    case .power: return try power(x, try factors(x, items, values, mode))
    }
  }

  /// The product of the values that each element of `x` gets, and 1 where it gets none.
  private static func factors(
    _ x: Value, _ items: [IndexItem], _ values: Value, _ mode: OutsideMode
  ) throws(ArrayError) -> Value {
    let ones = try full(x.shape, element(1, like: x))
    return try scattered(ones, items, .multiply, values, mode, as: "mul")
  }

  /// The values are combined in the common dtype, and the result is put back into that of `x`.
  private static func promotedForUpdate(_ x: Value, _ values: Value) throws(ArrayError) -> (Value, Value) {
    let operands = try withCommonDType([x, values])
    return (operands[0], operands[1])
  }

  /// - Parameter arithmetic: the primitive that bools have not, unless the values are numbers.
  private static func scattered(
    _ x: Value, _ items: [IndexItem], _ operation: ScatterOperation, _ values: Value, _ mode: OutsideMode,
    as arithmetic: String? = nil
  ) throws(ArrayError) -> Value {
    let places = try places(x.shape, items, mode)
    if places.sizes.product == 0 { return x }
    let (operand, updates) = try promotedForUpdate(x, values)
    if let arithmetic, operand.dtype == .bool {
      throw .dtypeNotAccepted(primitive: arithmetic, .bool, position: 0, accepted: .numeric)
    }
    let flat = try Primitives.scatter(
      operation, try ravel(operand), at: try ravel(places),
      try ravel(try broadcast(updates, to: places.shape)))
    let result = try Primitives.reshape(flat, x.sizes)
    return try convertElementType(result, x.dtype, isWeak: x.isWeak)
  }

  /// `x.at[items].get(mode='fill')`: what lies outside is `filling`, or else NaN, or for integers the smallest
  /// (unsigned: largest).
  package static func filled(
    _ x: Value, at items: [IndexItem], _ filling: Value?
  ) throws(ArrayError) -> Value {
    let picked = try index(x, items)
    let isOutside = try equal(
      try places(x.shape, items, .fill), .array(.scalar(x.sizes.product, .int32)))
    let filling = try convertElementType(filling ?? x.dtype.filling, x.dtype, isWeak: x.isWeak)
    return try `where`(isOutside, filling, picked)
  }

  /// `x.at[items].apply(f)`: each indexed element by itself, as often as it is indexed.
  ///
  /// - Parameter apply: `f` on a vector of elements, one by one.
  package static func applied(
    _ x: Value, at items: [IndexItem], mode: OutsideMode = .fill,
    _ apply: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let count = x.sizes.product
    let places = try ravel(try places(x.shape, items, mode))
    let times = try Primitives.scatter(
      .add, try full([count], .array(.scalar(0, .int32))), at: places,
      try full(places.shape, .array(.scalar(1, .int32))))
    var elements = try ravel(x)
    // An element can be indexed no more often than there are indices.
    let rounds = try mostFrequent(times) ?? places.sizes.product
    for round in 0..<rounds {
      let isDue = try greater(times, .array(.scalar(round, .int32)))
      let changed = try convertElementType(try apply(elements), x.dtype, isWeak: x.isWeak)
      elements = try select(isDue, changed, elements)
    }
    return try Primitives.reshape(elements, x.sizes)
  }

  /// The largest element, where the elements are known.
  private static func mostFrequent(_ counts: Value) throws(ArrayError) -> Int? {
    guard case .array(let array) = counts else { return nil }
    return array.elements.reduce(0) { Swift.max($0, $1.integer ?? 0) }
  }

  /// The row-major position of each indexed element; what lies outside has a position behind the last one.
  private static func places(
    _ shape: [Int], _ items: [IndexItem], _ mode: OutsideMode
  ) throws(ArrayError) -> Value {
    if mode == .clip {
      return try index(
        try rowMajorPositions(shape), try items.map { item throws(ArrayError) in try item.clippable })
    }
    let count = shape.product
    let tally = try IndexTally(items, rank: shape.count)
    var axes = AxisCursor(skipped: tally.rest)
    var extended = shape
    var safeItems: [IndexItem] = []
    for item in items {
      // An axis that numbers index gets one place more, for what lies outside.
      switch item {
      case .int(let index):
        guard let axis = axes.next(item), axis < shape.count else { break }
        guard tally.gathers || shape[axis] > 0 else { throw .indexIntoEmptyAxis(axis) }
        extended[axis] = shape[axis] + 1
        safeItems.append(.int(outsideLast(index, shape[axis])))
        continue
      case .array(let indices) where indices.dtype.isInteger:
        guard let axis = axes.next(item), axis < shape.count else { break }
        guard tally.gathers || shape[axis] > 0 else { throw .indexIntoEmptyAxis(axis) }
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

  /// Each element's position in row-major order.
  private static func rowMajorPositions(_ shape: [Int]) throws(ArrayError) -> Value {
    try Primitives.reshape(try iota(.int32, [shape.product], axis: 0), PerAxis(shape))
  }

  private static func outsideLast(_ index: Int, _ size: Int) -> Int {
    let place = index.fromFront(of: size)
    return place < 0 || place > size ? size : place
  }

  private static func outsideLast(_ indices: Value, _ size: Int) throws(ArrayError) -> Value {
    let count = Value.array(.scalar(size, .int32))
    let places = try int32Indices(indices)
    let counted = try fromFront(places, of: size)
    let isInside = try logicalAnd(try greaterEqual(counted, Value(0)), try less(counted, count))
    return try `where`(isInside, counted, count)
  }
}

extension IndexItem {
  fileprivate var clippable: IndexItem {
    get throws(ArrayError) {
      guard case .array(let indices) = self, indices.dtype == .uint32 else { return self }
      return .array(try NumPy.int32IndicesOrZero(indices))
    }
  }
}

/// Tells which axis each item of an index takes.
private struct AxisCursor {
  private var axis = 0
  /// How many axes an ellipsis stands for.
  private let skipped: Int

  init(skipped: Int) { self.skipped = skipped }

  /// The first axis of the item; nil for one that takes none.
  mutating func next(_ item: IndexItem) -> Int? {
    var count = item.consumedAxes
    if case .ellipsis = item { count = skipped }
    defer { axis += count }
    return item.consumedAxes > 0 ? axis : nil
  }
}

extension NDArray.Element {
  fileprivate var integer: Int? {
    if case .int(let value) = self { return value }
    return nil
  }
}
