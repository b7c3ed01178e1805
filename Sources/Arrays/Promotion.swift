// JAX's type promotion lattice, its only place. A dtype, or a weak "bool, int, float of Python", is a node;
// the type of a combination is the lowest node above both.

package enum Promotion {
  /// The type of a combination of two operands.
  package static func join(_ lhs: Node, _ rhs: Node) -> Node {
    table[Int(lhs.index) * Node.count + Int(rhs.index)]
  }

  /// A dtype together with its weakness. Weak types are only `int32` and `float32`, and any other dtype whose
  /// weakness was kept by a conversion, which then counts by its kind.
  package struct Node: Hashable, Sendable {
    fileprivate let index: UInt8
    fileprivate static let weakInteger: UInt8 = 10
    fileprivate static let weakFloat: UInt8 = 11
    fileprivate static let count = 12

    package init(_ dtype: DType, isWeak: Bool) {
      index =
        if !isWeak || dtype == .bool { dtype.rawValue } else if dtype.isFloating { Node.weakFloat } else {
          Node.weakInteger
        }
    }

    fileprivate init(index: UInt8) { self.index = index }

    package var isWeak: Bool { index >= Node.weakInteger }
    package var dtype: DType {
      switch index {
      case Node.weakInteger: .int32
      case Node.weakFloat: .float32
      default: DType(rawValue: index)!
      }
    }
  }

  /// The nodes right above each node.
  private static let edges: [[UInt8]] = {
    let weakInteger = Node.weakInteger
    let weakFloat = Node.weakFloat
    func strong(_ dtypes: DType...) -> [UInt8] { dtypes.map(\.rawValue) }
    return [
      [weakInteger],  // bool
      strong(.int16), strong(.int32), [weakFloat],  // int8, int16, int32
      strong(.int16, .uint16), strong(.int32, .uint32), strong(.int32) + [weakFloat],  // uint8, uint16, uint32
      strong(.float32), strong(.float32), [],  // float16, bfloat16, float32
      strong(.int8, .uint8),  // a Python int
      strong(.float16, .bfloat16),  // a Python float
    ]
  }()

  private static let table: [Node] = {
    let upwards = (0..<UInt8(Node.count)).map(reachable)
    return upwards.flatMap { fromLHS in
      upwards.map { fromRHS in lowest(of: fromLHS.intersection(fromRHS), upwards) }
    }
  }()

  private static func reachable(from node: UInt8) -> Set<UInt8> {
    edges[Int(node)].reduce(into: [node]) { $0.formUnion(reachable(from: $1)) }
  }

  /// The node from which all the others of `common` can be reached.
  private static func lowest(of common: Set<UInt8>, _ upwards: [Set<UInt8>]) -> Node {
    guard let node = common.first(where: { upwards[Int($0)].isSuperset(of: common) }) else {
      preconditionFailure("the promotion lattice has a join for every pair")
    }
    return Node(index: node)
  }
}

extension DType {
  /// The type of `x / 2`, `sin(x)`: integers and bool become float32.
  package var inexact: DType { isFloating ? self : .float32 }
}
