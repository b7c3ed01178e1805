import Arrays
import Primitives

/// Functions over all examples of an enclosing `vmap` that bears a name: `psum`, `all_gather`, `axis_index`…
extension JaxLax {
  static var collectives: [Builtin] {
    [
      Builtin("psum(x, axis_name, *, axis_index_groups=None)") { (call) throws(ExceptionObject) in
        try call.sum(try call.axisNames(1, groups: 2), of: call[0])
      },
      Builtin("pmean(x, axis_name, *, axis_index_groups=None)", mean),
      extremum("pmax", .maximum),
      extremum("pmin", .minimum),
      Builtin("axis_size(axis_name)") { (call) throws(ExceptionObject) in
        try call.sum(try call.axisNames(0), of: .int(1))
      },
      Builtin("axis_index(axis_name)", index),
      Builtin("all_gather(x, axis_name, *, axis_index_groups=None, axis=0, tiled=False)", gather),
      Builtin("ppermute(x, axis_name, perm)") { (call) throws(ExceptionObject) in
        try call.permute(try call.pairs(2))
      },
      Builtin("pshuffle(x, axis_name, perm)", shuffle),
    ]
  }

  /// The sum, divided by the number of examples.
  private static func mean(_ call: Arguments) throws(ExceptionObject) -> Object {
    let names = try call.axisNames(1, groups: 2)
    let sum = try call.machine.tree(try call.sum(names, of: call[0]))
    let count = try call.sum(names, of: .int(1))
    return call.machine.object(
      try sum.map { leaf throws(ExceptionObject) in try call.machine.binaryOperation(.divide, leaf, count) })
  }

  private static func extremum(_ name: String, _ reduction: CollectiveReduction) -> Builtin {
    Builtin("\(name)(x, axis_name, *, axis_index_groups=None)") { (call) throws(ExceptionObject) in
      let names = try call.axisNames(1, groups: 2)
      return try call.forEachLeaf { leaf throws(ExceptionObject) in
        guard let value = leaf.arrayValue else { throw call.machine.notAValue(leaf, name, 0) }
        return try call.result { () throws(ArrayError) in
          try Vmap.reduce(value, reduction, over: try Vmap.named(names, for: "psum"))
        }
      }
    }
  }

  /// The number of the example; along several axes, as if they were one, the last running fastest.
  private static func index(_ call: Arguments) throws(ExceptionObject) -> Object {
    let names = try call.axisNames(0)
    return try call.result { () throws(ArrayError) in
      let vmaps = try Vmap.named(names, for: "axis_index")
      if case .string = call[0] { return try vmaps[0].index() }
      var index = try NumPy.array(.int(0), .int32)
      var stride = 1
      for vmap in vmaps.reversed() {
        index = try NumPy.add(index, try NumPy.multiply(try vmap.index(), Value(stride)))
        stride *= vmap.size
      }
      return index
    }
  }

  private static func gather(_ call: Arguments) throws(ExceptionObject) -> Object {
    let names = try call.axisNames(1, groups: 2)
    let (axis, isJoined) = (try call.axis(3) ?? 0, try call.flag(4))
    return try call.forEachLeaf { leaf throws(ExceptionObject) in
      guard let value = leaf.arrayValue else { throw .notAJaxType(leaf) }
      return try call.result { () throws(ArrayError) in
        let vmaps = try Vmap.named(names, for: nil)
        guard vmaps.count == 1 else {
          let sizes = vmaps.map(\.size)
          throw .vmap(.gatherAlongSeveralAxes(haveOneSize: sizes.reduce(1, *) == sizes.last))
        }
        let place = try NumPy.resolved(axis, rank: isJoined ? value.rank : value.rank + 1)
        return try vmaps[0].gather(value, axis: place, isJoined: isJoined)
      }
    }
  }

  /// A permutation given by the source of each example.
  private static func shuffle(_ call: Arguments) throws(ExceptionObject) -> Object {
    let sources = try call.machine.integers(call[2])
    guard sources.sorted() == Array(sources.indices) else {
      throw .valueError("`perm` does not represent a permutation: \(try call.machine.repr(call[2]))")
    }
    return try call.permute(sources.enumerated().map { (source: $1, destination: $0) })
  }
}

extension Vmap {
  /// Reduces over the examples of several `vmap`s, innermost first.
  fileprivate static func reduce(
    _ value: Value, _ reduction: CollectiveReduction, over vmaps: [Vmap]
  ) throws(ArrayError) -> Value {
    var result = value
    for vmap in vmaps.sorted(by: { $0.level > $1.level }) { result = try vmap.reduce(result, reduction) }
    return result
  }
}

extension Arguments {
  /// The name of an axis, or several of them.
  ///
  /// - Parameter groups: Where a partition of the axis could be given, which JAX's `vmap` does not have either.
  fileprivate func axisNames(_ i: Int, groups: Int? = nil) throws(ExceptionObject) -> [String] {
    if let groups, self[groups].given != nil {
      throw ExceptionObject(
        Exceptions.notImplementedError,
        "axis_index_groups not supported in vmap collectives. Please open a feature request!")
    }
    let names: [Object] =
      switch self[i] {
      case .tuple(let tuple): Array(tuple.items)
      case .list(let list): Array(list.items)
      default: [self[i]]
      }
    var texts: [String] = []
    for name in names {
      if case .int = name {
        throw .unsupported("Axle's collectives have no positional axes: name the axis of a vmap")
      }
      texts.append(try machine.str(name).text)
    }
    return texts
  }

  /// Applies a function to each leaf of the first argument.
  fileprivate func forEachLeaf(
    _ apply: (Object) throws(ExceptionObject) -> Object
  ) throws(ExceptionObject) -> Object {
    machine.object(try machine.tree(self[0]).map(apply))
  }

  /// The sum of a tree over all examples. A number that all share is multiplied, and remains Python's.
  fileprivate func sum(_ names: [String], of tree: Object) throws(ExceptionObject) -> Object {
    machine.object(
      try machine.tree(tree).map { leaf throws(ExceptionObject) in
        guard var value = leaf.arrayValue else { throw .notAJaxType(leaf) }
        if names.isEmpty { return leaf }
        if value.dtype == .bool {
          value = try machine.arrays { () throws(ArrayError) in try NumPy.astype(value, .int32) }
        }
        let isShared = if case .tracer(_ as BatchTracer) = value { false } else { true }
        let vmaps = try machine.arrays { () throws(ArrayError) in
          try Vmap.named(names, for: isShared ? nil : "psum")
        }
        switch leaf {
        case .int, .float:
          return try machine.binaryOperation(.multiply, leaf, .int(vmaps.map(\.size).reduce(1, *)))
        default: break
        }
        return .value(
          try machine.arrays { () throws(ArrayError) in try Vmap.reduce(value, .sum, over: vmaps) })
      })
  }

  fileprivate func permute(
    _ pairs: [(source: Int, destination: Int)]
  ) throws(ExceptionObject) -> Object {
    let names = try axisNames(1)
    return try forEachLeaf { leaf throws(ExceptionObject) in
      guard let value = leaf.arrayValue else { throw .notAJaxType(leaf) }
      let vmaps = try machine.arrays { () throws(ArrayError) in try Vmap.named(names, for: "ppermute") }
      guard vmaps.count == 1 else { throw .unsupported("Axle's ppermute permutes one axis at a time") }
      if pairs.contains(where: { !(0..<vmaps[0].size).contains($0.source) }) && pairs.count == vmaps[0].size {
        throw .unsupported("Axle's ppermute takes sources between 0 and the number of examples")
      }
      return .value(try machine.arrays { () throws(ArrayError) in try vmaps[0].permute(value, pairs) })
    }
  }

  /// Pairs of a source and a destination.
  fileprivate func pairs(_ i: Int) throws(ExceptionObject) -> [(source: Int, destination: Int)] {
    var pairs: [(source: Int, destination: Int)] = []
    for item in try machine.elements(self[i]) {
      let pair = try machine.integers(item)
      guard pair.count == 2 else {
        throw .valueError(
          pair.count < 2
            ? "not enough values to unpack (expected 2, got \(pair.count))"
            : "too many values to unpack (expected 2)")
      }
      pairs.append((pair[0], pair[1]))
    }
    return pairs
  }
}

extension ExceptionObject {
  /// A leaf that is neither an array nor a number.
  static func notAJaxType(_ leaf: Object) -> ExceptionObject {
    .typeError(
      "Argument '\(leaf.pythonText)' of type \(Object.type(leaf.type).pythonRepr) is not a valid JAX type")
  }
}
