import Arrays

extension NumPy {
  /// Elements `start ..< limit` of one axis.
  static func window(_ x: Value, _ start: Int, _ limit: Int, axis: Int) throws(ArrayError) -> Value {
    var (starts, limits) = (PerAxis(repeating: 0, count: x.rank), x.sizes)
    (starts[axis], limits[axis]) = (start, limit)
    return try slice(x, starts: starts, limits: limits, steps: PerAxis(repeating: 1, count: x.rank))
  }

  /// The given axes backwards, or all.
  package static func flip(_ x: Value, _ axes: ReductionAxes = .all) throws(ArrayError) -> Value {
    do throws(ArrayError) {
      return try reverse(x, try resolved(axes, rank: x.rank))
    } catch .duplicateAxes(let axes) {
      throw .numpy(.repeatedReversal(axes))
    }
  }

  /// Moved on by `shift` places, what falls off coming in again at the other end.
  ///
  /// - Throws: ``ArrayError/broadcastRanks(shapes:)``
  package static func roll(_ x: Value, _ shifts: [Int], axes: [Int]? = nil) throws(ArrayError) -> Value {
    guard let axes else {
      return try Primitives.reshape(try roll(try ravel(x), shifts, axes: [0]), x.sizes)
    }
    let places = try resolved(axes, rank: x.rank)
    let count = try broadcastShape([[places.count], [shifts.count]])[0]
    var result = x
    for i in 0..<count {
      let place = places[places.count == 1 ? 0 : i]
      let size = x.size(ofAxis: place)
      guard size > 0 else { continue }
      let shift = (shifts[shifts.count == 1 ? 0 : i] % size + size) % size
      guard shift > 0 else { continue }
      result = try Primitives.concatenate(
        [
          try window(result, size - shift, size, axis: place),
          try window(result, 0, size - shift, axis: place),
        ],
        axis: place)
    }
    return result
  }

  /// As above, by places that are known only when the program runs.
  ///
  /// - Throws: ``NumPyMistake/rollShape``
  package static func roll(_ x: Value, by shift: Value, axes: [Int]?) throws(ArrayError) -> Value {
    guard let axes else {
      return try Primitives.reshape(try roll(try ravel(x), by: shift, axes: [0]), x.sizes)
    }
    let shape = try broadcastShape([shift.shape, [axes.count]])
    guard shape.count == 1 else { throw .numpy(.rollShape) }
    let shifts = try broadcast(try convertElementType(shift, .int32), to: shape)
    var result = x
    for i in 0..<shape[0] {
      let place = try resolved(axes[axes.count == 1 ? 0 : i], rank: x.rank)
      let size = x.size(ofAxis: place)
      guard size > 0 else { continue }
      let positions = try subtract(
        try iota(.int32, [size], axis: 0), try indexInDim(shifts, i, axis: 0))
      result = try take(result, positions, axis: place, mode: .wrap)
    }
    return result
  }

  /// Turned by right angles, from the first axis of the plane towards the second.
  ///
  /// - Throws: ``NumPyMistake/rotationRank(shape:)``, ``NumPyMistake/rotationAxes``
  package static func rot90(_ x: Value, _ turns: Int, plane: (Int, Int)) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .numpy(.rotationRank(shape: x.shape)) }
    let (first, second) = (try resolved(plane.0, rank: x.rank), try resolved(plane.1, rank: x.rank))
    guard first != second else { throw .numpy(.rotationAxes) }
    switch (turns % 4 + 4) % 4 {
    case 0: return x
    case 1: return try swapaxes(try flip(x, .one(second)), first, second)
    case 2: return try flip(x, .several([first, second]))
    default: return try flip(try swapaxes(x, first, second), .one(second))
    }
  }
}
