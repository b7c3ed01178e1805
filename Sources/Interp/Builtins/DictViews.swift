import Parser

/// `dict.keys()`, `dict.values()`, `dict.items()`: what the dict holds now, whenever it is looked at.
final class DictView: NativeObject {
  let dict: DictObject
  let part: DictIterator.Part

  init(_ dict: DictObject, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
  }

  override var type: TypeObject {
    switch part {
    case .keys: DictView.keysType
    case .values: DictView.valuesType
    case .items: DictView.itemsType
    }
  }

  nonisolated(unsafe) private static let keysType = TypeObject("dict_keys") {
    setMethods.methods(of: "dict_keys")
  }
  nonisolated(unsafe) private static let itemsType = TypeObject("dict_items") {
    setMethods.methods(of: "dict_items")
  }
  nonisolated(unsafe) private static let valuesType = TypeObject("dict_values")

  private static var setMethods: [Builtin] {
    [
      Builtin("isdisjoint(other, /)") { a throws(ExceptionObject) in
        guard case .native(let view as DictView) = a.receiver else {
          preconditionFailure("a view's method has a view")
        }
        for element in try a.elements(0) where try view.contains(element, a.machine) == true {
          return .bool(false)
        }
        return .bool(true)
      }
    ]
  }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    try machine.nested { () throws(ExceptionObject) in
      "\(type.name)(\(try machine.repr(.list(ListObject(try elements(machine))))))"
    }
  }

  override var attributeNames: [String] { ["mapping"] }

  override func attribute(_ name: String) -> Object? {
    name == "mapping" ? .native(MappingProxy(dict)) : nil
  }

  override func length() -> Int? { dict.count }

  override func iterate(_ machine: Machine) -> IteratorObject? { DictIterator(dict, part) }

  private func elements(_ machine: Machine) throws(ExceptionObject) -> ContiguousArray<Object> {
    try machine.collect(DictIterator(dict, part))
  }

  override func contains(_ element: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    switch part {
    case .keys: return try dict.value(for: element) != nil
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = element, pair.count == 2, let value = try dict.value(for: pair.items[0])
      else { return false }
      return try machine.areSame(value, pair.items[1])
    }
  }

  // MARK: As a set

  /// Keys and items are sets; values are not.
  private var isSet: Bool { part != .values }

  /// How many elements another set has; `nil` for what is no set.
  private func count(ofSet other: Object) -> Int? {
    switch other {
    case .set(let set): set.count
    case .native(let view as DictView) where view.isSet: view.dict.count
    default: nil
    }
  }

  private func areAll(
    _ elements: Object, in container: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool {
    for element in try machine.elements(elements) where try !machine.contains(container, element) {
      return false
    }
    return true
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    guard isSet, let count = count(ofSet: other) else { return nil }
    return try count == dict.count ? areAll(.native(self), in: other, machine) : false
  }

  override func isOrdered(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? {
    guard isSet, let count = count(ofSet: other) else { return nil }
    // A set is less than one that has all its elements and more.
    guard op.accepts(dict.count < count ? -1 : dict.count > count ? 1 : 0) else { return false }
    return op == .less || op == .lessEqual
      ? try areAll(.native(self), in: other, machine) : try areAll(other, in: .native(self), machine)
  }

  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    try isSet ? combined(op, part == .keys ? .dict(dict) : .native(self), rhs, machine) : nil
  }

  override func operateReflected(
    _ op: BinaryOperator, _ lhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    try isSet ? combined(op, lhs, .native(self), machine) : nil
  }

  private func combined(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    if op == .bitAnd {
      return .set(try intersection(rhs.isIdentical(to: .native(self)) ? lhs : rhs, machine))
    }
    guard op == .bitOr || op == .bitXor || op == .subtract else { return nil }
    let result = SetObject()
    try machine.add(lhs, to: result)
    switch op {
    case .bitOr: try machine.add(rhs, to: result)
    case .bitXor: try machine.toggle(rhs, in: result)
    default: try machine.subtract(rhs, from: result)
    }
    return .set(result)
  }

  /// As CPython, which walks the smaller of two.
  private func intersection(_ other: Object, _ machine: Machine) throws(ExceptionObject) -> SetObject {
    if case .set(let set) = other, !set.isFrozen, dict.count <= set.count {
      return try machine.intersection(set, .native(self))
    }
    if case .native(let view as DictView) = other, view.isSet, view.dict.count > dict.count {
      return try view.intersection(.native(self), machine)
    }
    let result = SetObject()
    for element in try machine.elements(other) where try contains(element, machine) == true {
      try result.add(element)
    }
    return result
  }

  override func pythonHash() throws(ExceptionObject) -> Int {
    throw .typeError("unhashable type: '\(type.name)'")
  }
}
