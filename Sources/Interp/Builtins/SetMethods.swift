/// The methods of `set` and `frozenset`.
enum SetMethods {
  static var all: [Builtin] { common + changing }

  /// What a frozen set has too.
  static var common: [Builtin] {
    [
      Builtin(variadic: "union(*others)") { (call) throws(ExceptionObject) in
        let union = call.set.copy()
        for other in call.positional { union.merge(try call.machine.makeSet(other)) }
        return .set(union)
      },
      Builtin(variadic: "intersection(*others)") { (call) throws(ExceptionObject) in
        var result = call.set.copy()
        for other in call.positional { result = try result.intersection(try call.machine.makeSet(other)) }
        return .set(result)
      },
      Builtin(variadic: "difference(*others)") { (call) throws(ExceptionObject) in
        var result = call.set.copy()
        for other in call.positional {
          let other = try call.machine.makeSet(other)
          result = try result.filtered { (element) throws(ExceptionObject) in try !other.contains(element) }
        }
        return .set(result)
      },
      Builtin("symmetric_difference(other, /)") { (call) throws(ExceptionObject) in
        .set(try call.set.symmetricDifference(try call.machine.makeSet(call[0])))
      },
      Builtin("issubset(other, /)") { (call) throws(ExceptionObject) in
        .bool(try call.set.isSubset(of: try call.machine.makeSet(call[0])))
      },
      Builtin("issuperset(other, /)") { (call) throws(ExceptionObject) in
        .bool(try call.machine.makeSet(call[0]).isSubset(of: call.set))
      },
      Builtin("isdisjoint(other, /)") { (call) throws(ExceptionObject) in
        .bool(try call.set.intersection(try call.machine.makeSet(call[0])).count == 0)
      },
      Builtin("copy()") { (call) throws(ExceptionObject) in .set(call.set.copy()) },
    ]
  }

  private static var changing: [Builtin] {
    [
      Builtin("add(element, /)") { (call) throws(ExceptionObject) in
        try call.set.add(call[0])
        return .none
      },
      Builtin("remove(element, /)") { (call) throws(ExceptionObject) in
        if try !call.set.remove(call[0]) { throw .keyError(call[0]) }
        return .none
      },
      Builtin("discard(element, /)") { (call) throws(ExceptionObject) in
        try call.set.remove(call[0])
        return .none
      },
      Builtin("pop()") { (call) throws(ExceptionObject) in
        guard let first = call.set.elements.first else { throw .keyError(.string("pop from an empty set")) }
        try call.set.remove(first)
        return first
      },
      Builtin("clear()") { (call) throws(ExceptionObject) in
        call.set.removeAll()
        return .none
      },
      Builtin(variadic: "update(*others)") { (call) throws(ExceptionObject) in
        for other in call.positional { call.set.merge(try call.machine.makeSet(other)) }
        return .none
      },
      changingInPlace("intersection_update") { (set, other) throws(ExceptionObject) in
        try set.intersection(other)
      },
      changingInPlace("difference_update") { (set, other) throws(ExceptionObject) in
        try set.filtered { (element) throws(ExceptionObject) in try !other.contains(element) }
      },
      changingInPlace("symmetric_difference_update") { (set, other) throws(ExceptionObject) in
        try set.symmetricDifference(other)
      },
    ]
  }

  private static func changingInPlace(
    _ name: String, _ combine: @escaping (SetObject, SetObject) throws(ExceptionObject) -> SetObject
  ) -> Builtin {
    Builtin(variadic: "\(name)(*others)") { (call) throws(ExceptionObject) in
      for other in call.positional {
        call.set.replace(with: try combine(call.set, try call.machine.makeSet(other)))
      }
      return .none
    }
  }
}

extension Arguments {
  fileprivate var set: SetObject {
    guard case .set(let set) = receiver else { preconditionFailure("a set's method has a set") }
    return set
  }
}

extension Machine {
  /// The elements of anything that can be iterated, as a set.
  func makeSet(_ object: Object) throws(ExceptionObject) -> SetObject {
    if case .set(let set) = object { return set }
    let set = SetObject()
    try drain(try iterate(object)) { (element) throws(ExceptionObject) in try set.add(element) }
    return set
  }
}
