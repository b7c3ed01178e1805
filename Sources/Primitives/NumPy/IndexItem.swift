import Arrays

/// One entry between the brackets of `x[…]`.
package enum IndexItem {
  case int(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case ellipsis
  case newAxis
  /// Integers, which pick; or bools, which mask.
  case array(Value)
}

extension IndexItem {
  /// How many axes of the operand the item uses up.
  package var consumedAxes: Int {
    switch self {
    case .int, .slice: 1
    case .ellipsis, .newAxis: 0
    case .array(let indices): indices.dtype == .bool ? indices.rank : 1
    }
  }

  /// What a slice that runs forwards takes of an axis. Python's bounds count from the end when they are negative, and
  /// are cut to the axis.
  static func range(_ start: Int?, _ stop: Int?, size: Int) -> Range<Int> {
    func inside(_ bound: Int) -> Int { Swift.min(Swift.max(bound < 0 ? bound + size : bound, 0), size) }
    let first = start.map(inside) ?? 0
    return first..<Swift.max(first, stop.map(inside) ?? size)
  }

  /// Whether it picks several places, or may.
  var gathers: Bool {
    if case .array(let indices) = self { indices.rank > 0 || indices.dtype == .bool } else { false }
  }
}

/// What the items of an index say together, before any axis is looked at.
struct IndexTally {
  /// The axes of the operand that no item uses up.
  let rest: Int
  private(set) var hasEllipsis = false
  /// Whether an array is among the items: then a number counts as one.
  private(set) var hasArrays = false
  /// Whether one of them has axes, or is a mask.
  private(set) var gathers = false

  /// - Throws: ``ArrayError/severalEllipses``, ``ArrayError/tooManyIndices(rank:count:)``
  init(_ items: [IndexItem], rank: Int) throws(ArrayError) {
    var (consumed, ellipses) = (0, 0)
    for item in items {
      consumed += item.consumedAxes
      switch item {
      case .ellipsis: ellipses += 1
      case .array:
        hasArrays = true
        if item.gathers { gathers = true }
      case .int, .slice, .newAxis: break
      }
    }
    guard ellipses <= 1 else { throw .severalEllipses }
    guard consumed <= rank else { throw .tooManyIndices(rank: rank, count: consumed) }
    rest = rank - consumed
    hasEllipsis = ellipses == 1
  }
}
