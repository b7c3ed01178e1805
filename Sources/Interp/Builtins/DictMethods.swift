package import Parser

/// The methods of `dict`.
enum DictMethods {
  nonisolated(unsafe) static let all: [Builtin] = [
    Builtin("get(key, default=None, /)") { (call) throws(ExceptionObject) in
      try call.dict.value(for: call[0]) ?? (call[1].isAbsent ? .none : call[1])
    },
    Builtin("keys()") { (call) throws(ExceptionObject) in .native(DictView(call.dict, .keys)) },
    Builtin("values()") { (call) throws(ExceptionObject) in .native(DictView(call.dict, .values)) },
    Builtin("items()") { (call) throws(ExceptionObject) in .native(DictView(call.dict, .items)) },
    Builtin("pop(key, default=<absent>, /)") { (call) throws(ExceptionObject) in
      if let value = try call.dict.remove(call[0]) { return value }
      if call[1].isAbsent { throw .keyError(call[0]) }
      return call[1]
    },
    Builtin("popitem()") { (call) throws(ExceptionObject) in
      guard let last = call.dict.entries.last(where: { !$0.key.isAbsent }) else {
        throw .keyError(.string("popitem(): dictionary is empty"))
      }
      _ = try call.dict.remove(last.key)
      return .tuple(TupleObject.make(last.key, last.value))
    },
    Builtin("setdefault(key, default=None, /)") { (call) throws(ExceptionObject) in
      if let value = try call.dict.value(for: call[0]) { return value }
      let value = call[1].isAbsent ? Object.none : call[1]
      try call.dict.set(call[0], value)
      return value
    },
    Builtin(variadic: "update([other], **kwargs)") { (call) throws(ExceptionObject) in
      if call.count > 1 { throw .typeError("update expected at most 1 argument, got \(call.count)") }
      try call.machine.fill(call.dict, from: call)
      return .none
    },
    Builtin("copy()") { (call) throws(ExceptionObject) in .dict(DictObject(copying: call.dict)) },
    Builtin("clear()") { (call) throws(ExceptionObject) in
      call.dict.removeAll()
      return .none
    },
    Builtin(static: "fromkeys(iterable, value=None, /)") { (call) throws(ExceptionObject) in
      let dict = DictObject()
      for key in try call.machine.elements(call[0]) { try dict.set(key, call[1].isAbsent ? .none : call[1]) }
      return .dict(dict)
    },
  ]
}

extension Arguments {
  fileprivate var dict: DictObject {
    guard case .dict(let dict) = receiver else { preconditionFailure("a dict's method has a dict") }
    return dict
  }
}

extension Machine {
  /// Adds what `dict(…)` and `update(…)` take: a mapping or pairs, and named values.
  func fill(_ dict: DictObject, from call: Arguments) throws(ExceptionObject) {
    switch call[0] {
    case .absent: break
    case .dict(let other): for entry in other.live { dict.insert(entry.key, hash: entry.hash, entry.value) }
    default: try fill(dict, fromPairs: call[0])
    }
    for (i, name) in call.keywords.enumerated() { dict.set(name.text, call.value(ofKeyword: i)) }
  }

  private func fill(_ dict: DictObject, fromPairs pairs: Object) throws(ExceptionObject) {
    var i = 0
    try drain(try iterate(pairs)) { (pair) throws(ExceptionObject) in
      guard let iterator = try iterator(pair) else {
        throw .typeError("cannot convert dictionary update sequence element #\(i) to a sequence")
      }
      let items = try collect(iterator)
      guard items.count == 2 else {
        throw .valueError("dictionary update sequence element #\(i) has length \(items.count); 2 is required")
      }
      try dict.set(items[0], items[1])
      i += 1
    }
  }
}

/// `d.keys()`, `d.values()` or `d.items()`: sees the dict as it changes.
final class DictView: NativeObject {
  private let dict: DictObject
  private let part: DictIterator.Part

  init(_ dict: DictObject, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
  }

  override var type: TypeObject {
    switch part {
    case .keys: Types.dictKeys
    case .values: Types.dictValues
    case .items: Types.dictItems
    }
  }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    "\(type.name)(\(try machine.repr(.list(ListObject(try elements(machine))))))"
  }

  override func iterate(_ machine: Machine) -> IteratorObject? { DictIterator(dict, part) }

  override func length() -> Int? { dict.count }

  override func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    switch part {
    case .keys: return try dict.value(for: element) != nil
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = element, pair.count == 2, let value = try dict.value(for: pair.items[0])
      else {
        return false
      }
      return try machine.areSame(value, pair.items[1])
    }
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    guard part != .values else { return nil }
    switch other {
    case .set, .native: return try machine.areEqual(.set(try set(machine)), .set(try machine.makeSet(other)))
    default: return nil
    }
  }

  /// Views of keys and items work as sets do.
  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    guard part != .values else { return nil }
    switch op {
    case .bitAnd, .bitOr, .bitXor, .subtract:
      return try machine.binaryOperation(op, .set(try set(machine)), .set(try machine.makeSet(rhs)))
    default: return nil
    }
  }

  private func elements(_ machine: Machine) throws(ExceptionObject) -> ContiguousArray<Object> {
    try machine.collect(DictIterator(dict, part))
  }

  private func set(_ machine: Machine) throws(ExceptionObject) -> SetObject {
    let set = SetObject()
    for element in try elements(machine) { try set.add(element) }
    return set
  }
}
