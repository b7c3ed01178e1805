import Arrays

extension NumPy {
  /// Copies of `x` side by side.
  package static func tile(_ x: Value, _ repetitions: [Int]) throws(ArrayError) -> Value {
    let rank = Swift.max(x.rank, repetitions.count)
    let repetitions = [Int](repeating: 1, count: rank - repetitions.count) + repetitions
    guard repetitions.allSatisfy({ $0 >= 0 }) else { throw .numpy(.negativeRepetitions) }
    let sizes = [Int](repeating: 1, count: rank - x.rank) + x.shape
    return try Primitives.tile(try Primitives.reshape(x, PerAxis(sizes)), PerAxis(repetitions))
  }

  /// Each element so many times in a row: as often as `counts` says, and `total` elements where that is given.
  ///
  /// - Throws: ``ArrayError/tracerAsValue(_:context:)`` for traced counts without a total,
  ///   ``NumPyMistake/countsShape(_:size:)``, ``NumPyMistake/repeatedScalar``
  package static func `repeat`(
    _ x: Value, counts: Value, axis: Int? = nil, total: Int? = nil
  ) throws(ArrayError) -> Value {
    guard let axis else { return try `repeat`(try ravel(x), counts: counts, axis: 0, total: total) }
    guard x.rank > 0 else {
      guard counts.sizes.product == 1 else { throw .numpy(.repeatedScalar) }
      return try `repeat`(try ravel(x), counts: counts, axis: axis, total: total)
    }
    let place = try resolved(axis, rank: x.rank)
    let known = try total == nil ? self.total(counts, x.size(ofAxis: place)) : total
    guard let total = known else {
      return try repeatEvenly(x, try count(counts), axis: place)
    }
    var sizes = x.sizes
    sizes[place] = total
    if total == 0 { return try Primitives.reshape(try zeros([0], x.dtype), sizes) }
    if x.size(ofAxis: place) == 0 { return x }
    let starts = try repeatedStarts(counts, x.size(ofAxis: place))
    // One more at the start of each element, and their running sum is the number of the element.
    let steps = try updated(try zeros([total], .int32), at: [.array(starts)], .add, Value(1))
    return try take(x, try subtract(try cumsum(steps), Value(1)), axis: place)
  }

  /// The number of all repetitions; nil when every element has the same.
  private static func total(_ counts: Value, _ size: Int) throws(ArrayError) -> Int? {
    guard case .array(let array) = counts else {
      throw .tracerAsValue(
        counts.type,
        context:
          "When jit-compiling jnp.repeat, the total number of repeats must be static. To fix this, either specify a "
          + "static value for `repeats`, or pass a static value to `total_repeat_length`.")
    }
    let flat = try ravel(counts)
    guard flat.shape[0] == 1 || flat.shape[0] == size else {
      throw .numpy(.countsShape(flat.shape, size: size))
    }
    guard array.dtype.isInteger || array.dtype == .bool else {
      throw .indexNotInteger(dtype: array.dtype.name)
    }
    if array.rank == 0 { return nil }
    var sum = 0
    for element in array.elements { if case .int(let count) = element { sum += count } }
    return flat.shape[0] == 1 ? sum * size : sum
  }

  private static func count(_ counts: Value) throws(ArrayError) -> Int {
    guard case .array(let array) = counts, case .int(let count) = array[0] else {
      throw .indexNotInteger(dtype: counts.dtype.name)
    }
    return count
  }

  static func repeatEvenly(_ x: Value, _ count: Int, axis: Int) throws(ArrayError) -> Value {
    let copies = try broadcastInDim(
      x, x.sizes.inserting(count, at: axis + 1), PerAxis.axes(x.rank + 1).removing(at: axis + 1))
    var sizes = x.sizes
    sizes[axis] = PerAxis.product(sizes[axis], count)
    return try Primitives.reshape(copies, sizes)
  }

  /// The place in the result at which each element begins.
  private static func repeatedStarts(_ counts: Value, _ size: Int) throws(ArrayError) -> Value {
    let all = try broadcast(try convertElementType(try ravel(counts), .int32), to: [size])
    return try subtract(try cumsum(all), all)
  }

  /// The elements again and again in another shape.
  ///
  /// - Throws: ``NumPyMistake/negativeResize``
  package static func resize(_ x: Value, to shape: [Int]) throws(ArrayError) -> Value {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .numpy(.negativeResize) }
    let flat = try ravel(x)
    let (count, size) = (PerAxis(shape).product, flat.size(ofAxis: 0))
    if count == 0 || size == 0 { return try fullLike(x, Value(0), shape: shape) }
    let copies = try tile(flat, [(count - 1) / size + 1])
    return try Primitives.reshape(try window(copies, 0, count, axis: 0), PerAxis(shape))
  }
}
