// JAX's type promotion lattice, its only place. Each dtype is a node, and so are Python's int and float, whose types
// are weak; the type of a combination is the lowest node above all operands.

package enum Promotion {
  /// A dtype and whether it gives way to others.
  package struct Member: Hashable, Sendable {
    package let dtype: DType
    package let isWeak: Bool

    @usableFromInline @inlinable package init(_ dtype: DType, isWeak: Bool) {
      self.dtype = dtype
      self.isWeak = isWeak
    }
  }

  /// The type of a combination of two operands.
  package static func join(_ lhs: Member, _ rhs: Member) -> Member {
    if lhs.dtype == rhs.dtype {
      return Member(lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak && lhs.dtype != .bool)
    }
    if lhs.isWeak && rhs.isWeak {
      // Two weak types meet as if they were strong, and stay weak.
      return Member(lowestAbove(lhs.dtype.rawValue, rhs.dtype.rawValue).dtype, isWeak: true)
    }
    return lowestAbove(node(lhs), node(rhs))
  }

  private static let pythonInt: UInt8 = 10
  private static let pythonFloat: UInt8 = 11
  private static let nodeCount = 12

  private static func node(_ member: Member) -> UInt8 {
    if !member.isWeak || member.dtype == .bool { return member.dtype.rawValue }
    return member.dtype.isFloating ? pythonFloat : pythonInt
  }

  private static func member(_ node: UInt8) -> Member {
    switch node {
    case pythonInt: Member(.int32, isWeak: true)
    case pythonFloat: Member(.float32, isWeak: true)
    default: Member(DType(rawValue: node)!, isWeak: false)
    }
  }

  private static func lowestAbove(_ lhs: UInt8, _ rhs: UInt8) -> Member {
    table[Int(lhs) * nodeCount + Int(rhs)]
  }

  /// The nodes right above each node.
  private static let edges: [[UInt8]] = {
    func dtypes(_ dtypes: DType...) -> [UInt8] { dtypes.map(\.rawValue) }
    return [
      [pythonInt],  // bool
      dtypes(.int16), dtypes(.int32), [pythonFloat],  // int8, int16, int32
      dtypes(.int16, .uint16), dtypes(.int32, .uint32), dtypes(.int32),  // uint8, uint16, uint32
      dtypes(.float32), dtypes(.float32), [],  // float16, bfloat16, float32
      dtypes(.int8, .uint8),  // a Python int
      dtypes(.float16, .bfloat16),  // a Python float
    ]
  }()

  private static let table: [Member] = {
    let upwards = (0..<UInt8(nodeCount)).map(reachable)
    return upwards.flatMap { fromLHS in
      upwards.map { fromRHS in lowest(of: fromLHS.intersection(fromRHS), upwards) }
    }
  }()

  private static func reachable(from node: UInt8) -> Set<UInt8> {
    edges[Int(node)].reduce(into: [node]) { $0.formUnion(reachable(from: $1)) }
  }

  /// The node from which all the others of `common` can be reached.
  private static func lowest(of common: Set<UInt8>, _ upwards: [Set<UInt8>]) -> Member {
    guard let lowest = common.first(where: { upwards[Int($0)].isSuperset(of: common) }) else {
      preconditionFailure("the lattice has a lowest node above every pair")
    }
    return member(lowest)
  }
}

extension DType {
  /// The type of `x / 2`, `sin(x)`: integers and bool become float32.
  @usableFromInline @inlinable package var inexact: DType { isFloating ? self : .float32 }
}
