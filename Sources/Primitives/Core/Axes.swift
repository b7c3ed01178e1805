package import Arrays

// Axes as a program gives them: those below zero count from the last. What counts so is made a place, from zero on, here.

/// The axes that a reduction runs over.
package enum ReductionAxes: Hashable, Sendable {
  case all
  case one(Int)
  case several([Int])
}

extension Int {
  /// An axis or index as it counts from the front of `size`; it may be one that there is not.
  package func fromFront(of size: Int) -> Int { self < 0 ? self + size : self }
}

extension Value {
  /// The axis counted from the front; `nil` where there is no such axis.
  package func place(ofAxis axis: Int) -> Int? {
    let place = axis.fromFront(of: rank)
    return (0..<rank).contains(place) ? place : nil
  }

  /// The axis counted from the front, where JAX looks its size up in the tuple of all.
  ///
  /// - Throws: ``ArrayError/tupleIndexOutOfRange``
  package func lookedUp(axis: Int) throws(ArrayError) -> Int {
    guard let place = place(ofAxis: axis) else { throw .tupleIndexOutOfRange }
    return place
  }
}

extension NumPy {
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func resolved(_ axis: Int, rank: Int) throws(ArrayError) -> Int {
    guard axis >= -rank && axis < rank else { throw .axisOutOfBounds(axis, rank: rank) }
    return axis.fromFront(of: rank)
  }

  /// In the order in which they were given.
  ///
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func resolved(_ axes: some Sequence<Int>, rank: Int) throws(ArrayError) -> [Int] {
    var places: [Int] = []
    for axis in axes { places.append(try resolved(axis, rank: rank)) }
    return places
  }

  /// In the order of the array.
  ///
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/duplicateAxes(_:)``
  package static func resolved(_ axes: ReductionAxes, rank: Int) throws(ArrayError) -> PerAxis {
    switch axes {
    case .all: return .axes(rank)
    case .one(let axis): return .one(try resolved(axis, rank: rank))
    case .several(let axes):
      let places = try resolved(axes, rank: rank)
      guard Set(places).count == places.count else { throw .duplicateAxes(axes) }
      return PerAxis(places.sorted())
    }
  }
}
