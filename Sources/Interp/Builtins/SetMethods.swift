/// The methods of `set`, and those of them that `frozenset` has.
///
/// They add and remove in CPython's order, which decides how a set is printed.
enum SetMethods {
  nonisolated(unsafe) static let all = (shared + changing).methods(of: "set")
  nonisolated(unsafe) static let frozen = shared.methods(of: "frozenset")

  /// New builtins for each of the two types, which differ in their owners.
  private static var shared: [Builtin] {
    [
      Builtin("copy()") { a in a.set.isFrozen ? a.receiver : .set(a.set.copy()) },
      Builtin("isdisjoint(other, /)") { a throws(ExceptionObject) in
        for element in try a.elements(0) where try a.set.holds(element) { return .bool(false) }
        return .bool(true)
      },
      Builtin("issubset(other, /)") { a throws(ExceptionObject) in
        .bool(try a.set.isSubset(of: try a.machine.set(of: a[0])))
      },
      Builtin("issuperset(other, /)") { a throws(ExceptionObject) in
        if case .set(let other) = a[0] { return .bool(try other.isSubset(of: a.set)) }
        // The first element that is missing is the answer, whatever comes behind it.
        for element in try a.elements(0) where try !a.set.holds(element) { return .bool(false) }
        return .bool(true)
      },
      Builtin(variadic: "union(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "\(a.receiver.typeName).union")
        let union = a.set.copy()
        try a.unite(with: union)
        return .set(union, like: a.set)
      },
      Builtin(variadic: "intersection(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "\(a.receiver.typeName).intersection")
        return .set(try a.intersection(), like: a.set)
      },
      Builtin(variadic: "difference(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "\(a.receiver.typeName).difference")
        return .set(try a.difference(), like: a.set)
      },
      Builtin("symmetric_difference(other, /)") { a throws(ExceptionObject) in
        let difference = SetObject()
        try a.machine.add(a[0], to: difference)
        try difference.toggle(a.set)
        return .set(difference, like: a.set)
      },
    ]
  }

  private static var changing: [Builtin] {
    [
      Builtin("add(element, /)") { a throws(ExceptionObject) in
        try a.set.add(a[0])
        return .none
      },
      Builtin("discard(element, /)") { a throws(ExceptionObject) in
        try a.set.remove(a[0])
        return .none
      },
      Builtin("remove(element, /)") { a throws(ExceptionObject) in
        guard try a.set.remove(a[0]) else { throw .keyError(a[0]) }
        return .none
      },
      Builtin("pop()") { a throws(ExceptionObject) in
        guard let element = a.set.pop() else { throw .keyError(.string("pop from an empty set")) }
        return element
      },
      Builtin("clear()") { a in
        a.set.removeAll()
        return .none
      },
      Builtin(variadic: "update(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "set.update")
        try a.unite(with: a.set)
        return .none
      },
      Builtin(variadic: "intersection_update(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "set.intersection_update")
        a.set.replace(with: try a.intersection())
        return .none
      },
      Builtin(variadic: "difference_update(*others)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "set.difference_update")
        for other in a.positional { try a.machine.subtract(other, from: a.set) }
        return .none
      },
      Builtin("symmetric_difference_update(other, /)") { a throws(ExceptionObject) in
        try a.machine.toggle(a[0], in: a.set)
        return .none
      },
    ]
  }
}

/// The operations on any number of other iterables.
extension Arguments {
  fileprivate func unite(with set: SetObject) throws(ExceptionObject) {
    for other in positional {
      if case .set(let other) = other, other === self.set { continue }
      try machine.add(other, to: set)
    }
  }

  fileprivate func intersection() throws(ExceptionObject) -> SetObject {
    if count == 0 { return set.copy() }
    var result = set
    for other in positional { result = try machine.intersection(result, other) }
    return result
  }

  fileprivate func difference() throws(ExceptionObject) -> SetObject {
    if count == 0 { return set.copy() }
    let result = try machine.difference(set, self[0])
    for other in positional.dropFirst() { try machine.subtract(other, from: result) }
    return result
  }
}
