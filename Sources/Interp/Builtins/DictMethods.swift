/// The methods of `dict`.
enum DictMethods {
  nonisolated(unsafe) static let all = [
    Builtin("get(key, default=None, /)") { a throws(ExceptionObject) in
      try a.dict.value(for: a[0]) ?? a[1].given ?? .none
    },
    Builtin("keys()") { a in .native(DictView(a.dict, .keys)) },
    Builtin("values()") { a in .native(DictView(a.dict, .values)) },
    Builtin("items()") { a in .native(DictView(a.dict, .items)) },
    Builtin("pop(key, default=<unrepresentable>, /)") { a throws(ExceptionObject) in
      // CPython does not hash the key where there is nothing to find.
      if a.dict.count > 0, let value = try a.dict.remove(a[0]) { return value }
      if a[1].isAbsent { throw .keyError(a[0]) }
      return a[1]
    },
    Builtin("popitem()") { a throws(ExceptionObject) in
      guard let last = a.dict.popLast() else {
        throw .keyError(.string("popitem(): dictionary is empty"))
      }
      return .tuple(TupleObject.make(last.key, last.value))
    },
    Builtin("setdefault(key, default=None, /)") { a throws(ExceptionObject) in
      if let value = try a.dict.value(for: a[0]) { return value }
      let value = a[1].isAbsent ? .none : a[1]
      try a.dict.set(a[0], value)
      return value
    },
    Builtin(variadic: "update(mapping_or_iterable=(), /, **kwargs)") { a throws(ExceptionObject) in
      try a.machine.fill(a.dict, from: a, of: "update")
      return .none
    },
    Builtin("clear()") { a in
      a.dict.removeAll()
      return .none
    },
    Builtin("copy()") { a in .dict(DictObject(copying: a.dict)) },
    Builtin(static: "fromkeys(iterable, value=None, /)") { a throws(ExceptionObject) in
      let dict = DictObject()
      let value = a[1].isAbsent ? .none : a[1]
      try a.machine.drain(try a.iterator(0)) { (key) throws(ExceptionObject) in try dict.set(key, value) }
      return .dict(dict)
    },
  ].methods(of: "dict")
}

extension Machine {
  /// What `dict(…)` and `dict.update(…)` share: a mapping or an iterable of pairs, then names.
  func fill(_ dict: DictObject, from a: Arguments, of function: StaticString) throws(ExceptionObject) {
    if a.count > 1 { throw .bindingError("\(function) expected at most 1 argument, got \(a.count)") }
    switch a[0] {
    case .absent: break
    case .dict(let other): dict.merge(other)
    default: try fill(dict, fromPairs: a[0])
    }
    for (i, name) in a.keywords.enumerated() { dict.set(name.text, a.value(ofKeyword: i)) }
  }

  func fill(_ dict: DictObject, fromPairs pairs: Object) throws(ExceptionObject) {
    var i = 0
    try drain(try iterate(pairs)) { (element) throws(ExceptionObject) in
      defer { i += 1 }
      if case .tuple(let pair) = element, pair.count == 2 {
        return try dict.set(pair.items[0], pair.items[1])
      }
      guard let iterator = try self.iterator(element) else {
        throw .typeError("cannot convert dictionary update sequence element #\(i) to a sequence")
      }
      let pair = try collect(iterator)
      guard pair.count == 2 else {
        throw .valueError("dictionary update sequence element #\(i) has length \(pair.count); 2 is required")
      }
      try dict.set(pair[0], pair[1])
    }
  }
}
