import Arrays
import Kernels

/// Where an axis is cut: into so many parts, or at some places.
package enum Sections: Hashable, Sendable {
  case count(Int)
  case places([Int])
}

extension NumPy {
  /// The parts of an axis that is cut.
  ///
  /// - Throws: ``ArrayError/unequalDivision(rest:)``, when the parts may not differ by one;
  ///   ``ArrayError/outOfMemory(shape:_:)``, when there are too many of them.
  package static func split(
    _ x: Value, _ sections: Sections, axis: Int = 0, mayDiffer: Bool = false
  ) throws(ArrayError) -> [Value] {
    let place = try x.lookedUp(axis: axis)
    let size = x.size(ofAxis: place)
    var cuts: [Int]
    switch sections {
    case .places(let places):
      cuts = [0] + places + [size]
      let sizes = zip(cuts, cuts.dropFirst()).map { $1 &- $0 }
      guard sizes.allSatisfy({ $0 >= 0 }) else { throw .numpy(.negativeSections(sizes)) }
    case .count(let count):
      guard count != 0 else { throw .numpy(.divisionByZeroSections) }
      let (part, rest) = size.quotientAndRemainder(dividingBy: count)
      guard rest == 0 || mayDiffer else {
        // Python's rest has the sign of the divisor.
        throw .unequalDivision(rest: count < 0 ? rest + count : rest)
      }
      guard count > 0 else { throw .numpy(.negativeSectionCount(x.shape, axis: place)) }
      // A part has more than its elements.
      try checkRoom(for: ArrayType(shape: [count, 32], dtype: .float32))
      cuts = [0]
      for i in 0..<count { cuts.append(cuts[i] + part + (i < rest ? 1 : 0)) }
    }
    var parts: [Value] = []
    for i in 1..<cuts.count where !axle_abandons() {
      parts.append(try window(x, cuts[i - 1], cuts[i], axis: place))
    }
    return parts
  }
}
