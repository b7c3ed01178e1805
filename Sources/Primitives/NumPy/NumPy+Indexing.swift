import Arrays

extension NumPy {
  /// NumPy's indexing, with JAX's rule for what lies outside: reads take the nearest element.
  ///
  /// - Throws: ``ArrayError/tooManyIndices(rank:count:)``, ``ArrayError/severalEllipses``,
  ///   ``ArrayError/indexNotInteger(dtype:)``, ``ArrayError/maskShape(_:expected:position:)``,
  ///   ``ArrayError/maskIsTraced(_:)``, ``ArrayError/zeroStep``
  package static func index(_ x: Value, _ items: [IndexItem]) throws(ArrayError) -> Value {
    if let picked = try pickedByNumbers(x, items) { return picked }
    let plan = try IndexPlan(items, shape: x.sizes)
    let windowed = try plan.appliedSlices(x)
    return try plan.picks.isEmpty ? windowed : pick(windowed, plan)
  }

  /// The most frequent index, one number that lies within the first axis; nil for any other.
  package static func element(_ x: Value, _ index: Int) throws(ArrayError) -> Value? {
    guard x.rank > 0 else { return nil }
    let size = x.size(ofAxis: 0)
    guard index >= -size && index < size else { return nil }
    return try indexInDim(x, index.fromFront(of: size), axis: 0)
  }

  /// A slice of the first axis, without a plan; nil for a number, which has none.
  package static func rows(_ x: Value, _ start: Int?, _ stop: Int?) throws(ArrayError) -> Value? {
    guard x.rank > 0 else { return nil }
    let range = IndexItem.range(start, stop, size: x.size(ofAxis: 0))
    var (starts, limits) = (PerAxis(repeating: 0, count: x.rank), x.sizes)
    if range == 0..<limits[0] { return x }
    starts[0] = range.lowerBound
    limits[0] = range.upperBound
    return try slice(x, starts: starts, limits: limits, steps: PerAxis(repeating: 1, count: x.rank))
  }

  /// A few numbers that lie within the axes, without a plan; nil for any other.
  private static func pickedByNumbers(_ x: Value, _ items: [IndexItem]) throws(ArrayError) -> Value? {
    guard items.count <= x.rank else { return nil }
    for (axis, item) in items.enumerated() {
      guard case .int(let index) = item else { return nil }
      let size = x.size(ofAxis: axis)
      guard index >= -size && index < size else { return nil }
    }
    var result = x
    for case .int(let index) in items {
      result = try indexInDim(result, index.fromFront(of: result.size(ofAxis: 0)), axis: 0)
    }
    return result
  }

  /// Picks along several axes at once: they are moved to the front and counted as one.
  private static func pick(_ x: Value, _ plan: IndexPlan) throws(ArrayError) -> Value {
    let axes = plan.picks.map(\.axis)
    let shape = x.shape
    let rest = shape.indices.filter { !axes.contains($0) }
    let front = try Primitives.transpose(x, PerAxis(axes + rest))
    let sizes = axes.map { shape[$0] }
    let rows =
      try axes.count == 1
      ? front : Primitives.reshape(front, PerAxis([sizes.product] + rest.map { shape[$0] }))
    let indices = try flatIndices(plan.picks.map(\.indices), sizes)
    let picked = try takeRows(rows, indices)
    // The picked axes stand where the indices stood, when those were neighbours; otherwise first.
    return try moveLeading(indices.rank, of: picked, to: plan.destination)
  }

  /// The position of each pick in row-major order of the picked axes.
  private static func flatIndices(_ indices: [Value], _ sizes: [Int]) throws(ArrayError) -> Value {
    if indices.count == 1 { return indices[0] }
    var flat: Value?
    for (index, size) in zip(indices, sizes) {
      let inside = try clamped(try convertElementType(index, .int32), size)
      let weighted = try flat.map { flat throws(ArrayError) in
        try multiply(flat, .array(.scalar(size, .int32)))
      }
      flat = try weighted.map { weighted throws(ArrayError) in try addIndices(weighted, inside) } ?? inside
    }
    return flat!
  }

  /// Mismatched indices are reported with all their shapes.
  private static func addIndices(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    _ = try broadcastShape([x.shape, y.shape])
    return try add(x, y)
  }

  /// 32-bit indices as they count from the front of `size`.
  static func fromFront(_ indices: Value, of size: Int) throws(ArrayError) -> Value {
    let isFromEnd = try less(indices, .array(.scalar(0, .int32)))
    return try `where`(isFromEnd, try add(indices, .array(.scalar(size, .int32))), indices)
  }

  private static func clamped(_ index: Value, _ size: Int) throws(ArrayError) -> Value {
    let last = Value.array(.scalar(size - 1, .int32))
    return try maximum(try minimum(try fromFront(index, of: size), last), .array(.scalar(0, .int32)))
  }

  private static func moveLeading(_ count: Int, of x: Value, to destination: Int) throws(ArrayError) -> Value
  {
    if destination == 0 || count == 0 { return x }
    let rest = Array(count..<x.rank)
    return try Primitives.transpose(
      x, PerAxis(rest[..<destination] + Array(0..<count) + rest[destination...]))
  }
}
