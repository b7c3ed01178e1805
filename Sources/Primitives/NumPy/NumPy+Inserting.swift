import Arrays

extension NumPy {
  /// The array with `values` put before the places `indices` of an axis.
  ///
  /// - JAX: `jnp.insert`
  package static func insert(
    _ x: Value, _ indices: Value, _ values: Value, axis: Int?
  ) throws(ArrayError) -> Value {
    guard let axis else { return try insert(try ravel(x), indices, values, axis: 0) }
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    var values = try withRank(try convertElementType(values, x.dtype, isWeak: x.isWeak), atLeast: x.rank)
    if indices.rank == 0 { values = try moveaxis(values, [0], [place]) }
    let given = values.size(ofAxis: place)
    let isOne = indices.sizes.product == 1
    let count = try broadcastShape([isOne ? [given] : indices.shape, [given]])[0]
    let places = try broadcast(try int32Indices(try ravel(indices)), to: [count])
    var shape = x.shape
    shape[place] = count
    let all = try Primitives.concatenate(
      [try broadcast(values, to: shape), x], axis: place)
    return try take(all, try insertionOrder(places, size), axis: place)
  }

  /// Where the elements of the result come from: new ones are counted first, then the old ones. A new element has an
  /// even key, and the old one before which it goes the next odd key.
  private static func insertionOrder(_ places: Value, _ size: Int) throws(ArrayError) -> Value {
    let length = Value.array(.scalar(size, .int32))
    let inside = try clip(try fromFront(places, of: size), Value(0), length)
    let newKeys = try multiply(inside, Value(2))
    let oldKeys = try add(try multiply(try iota(.int32, [size], axis: 0), Value(2)), Value(1))
    return try argsort(try Primitives.concatenate([newKeys, oldKeys], axis: 0))
  }

  /// The array without one place of an axis.
  package static func delete(_ x: Value, at index: Int, axis: Int?) throws(ArrayError) -> Value {
    guard let axis else { return try delete(try ravel(x), at: index, axis: 0) }
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    let position = try resolved(index, rank: size)
    return try Primitives.concatenate(
      [try window(x, 0, position, axis: place), try window(x, position + 1, size, axis: place)], axis: place)
  }

  /// The array without the places that integers name or bools mark.
  ///
  /// - Throws: ``ArrayError/tracerAsValue(_:context:)``, ``ArrayError/indexOutOfBounds(_:axis:size:)``,
  ///   ``NumPyMistake/deleteMask``, ``NumPyMistake/deleteDType(_:)``
  package static func delete(_ x: Value, _ indices: Value, axis: Int?) throws(ArrayError) -> Value {
    guard let axis else { return try delete(try ravel(x), indices, axis: 0) }
    let place = try resolved(axis, rank: x.rank)
    guard case .array(let array) = indices else {
      throw .tracerAsValue(indices.type, context: "'obj' array argument of jnp.delete()")
    }
    let size = x.size(ofAxis: place)
    guard !indices.dtype.isFloating else { throw .numpy(.deleteDType(indices.dtype.name)) }
    if indices.dtype == .bool, indices.shape != [size] { throw .numpy(.deleteMask) }
    var isKept = [Bool](repeating: true, count: size)
    for (i, element) in array.elements.enumerated() {
      switch element {
      case .bool(let isDeleted): isKept[i] = !isDeleted
      case .int(let index):
        guard (-size..<size).contains(index) else { throw .indexOutOfBounds(index, axis: 0, size: size) }
        isKept[index.fromFront(of: size)] = false
      case .float: preconditionFailure("the indices are no floats")
      }
    }
    let kept = (0..<size).filter { isKept[$0] }
    return try take(x, .array(.make(kept, shape: [kept.count])), axis: place)
  }

  /// The smallest part that holds all elements but zero, cut at the front, the back or both.
  ///
  /// - Throws: ``ArrayError/tracerAsValue(_:context:)``
  package static func trimZeros(
    _ x: Value, front: Bool, back: Bool, axes: ReductionAxes
  ) throws(ArrayError) -> Value {
    guard case .array(let array) = x else {
      throw .tracerAsValue(
        x.type, context: "Error arose in the `filt` argument of trim_zeros()")
    }
    let trimmed = try resolved(axes, rank: x.rank)
    guard front || back else { return x }
    let places = Arrays.nonzero(array)
    var result = x
    for axis in trimmed {
      let positions = places[axis].elements.map { if case .int(let position) = $0 { position } else { 0 } }
      guard let first = positions.min(), let last = positions.max() else {
        result = try window(result, 0, 0, axis: axis)
        continue
      }
      result = try window(result, front ? first : 0, back ? last + 1 : x.size(ofAxis: axis), axis: axis)
    }
    return result
  }
}
