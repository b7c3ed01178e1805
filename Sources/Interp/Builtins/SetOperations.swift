import Parser

// What sets do, with CPython's order of adding and removing: it decides how a set is printed.

/// The operators.
extension Machine {
  /// `lhs op rhs`; `nil` for operators that sets do not have.
  func setOperation(_ op: BinaryOperator, _ lhs: SetObject, _ rhs: SetObject) throws(ExceptionObject)
    -> Object?
  {
    let result: SetObject
    switch op {
    case .bitAnd: result = try intersection(lhs, .set(rhs))
    case .subtract: result = try difference(lhs, .set(rhs))
    case .bitOr:
      result = lhs.copy()
      if lhs !== rhs { result.merge(rhs) }
    case .bitXor:
      result = rhs.copy()
      try result.toggle(lhs)
    default: return nil
    }
    return .set(result, like: lhs)
  }

  /// `lhs op= rhs`; returns whether sets have the operator. A frozen set never changes.
  func changeSet(_ op: BinaryOperator, _ lhs: SetObject, _ rhs: SetObject) throws(ExceptionObject) -> Bool {
    if lhs.isFrozen { return false }
    switch op {
    case .bitAnd: lhs.replace(with: try intersection(lhs, .set(rhs)))
    case .subtract: try subtract(.set(rhs), from: lhs)
    case .bitOr: lhs.merge(rhs)
    case .bitXor: try lhs.toggle(rhs)
    default: return false
    }
    return true
  }
}

/// Sets and the elements of any iterable.
extension Machine {
  func set(of elements: Object) throws(ExceptionObject) -> SetObject {
    if case .set(let set) = elements { return set }
    let set = SetObject()
    try add(elements, to: set)
    return set
  }

  func add(_ elements: Object, to set: SetObject) throws(ExceptionObject) {
    switch elements {
    case .set(let other): return set.merge(other)
    case .dict(let dict): set.reserve(dict.count)
    default: break
    }
    try drain(try iterate(elements)) { (element) throws(ExceptionObject) in try set.add(element) }
  }

  func subtract(_ elements: Object, from set: SetObject) throws(ExceptionObject) {
    if case .set(let other) = elements, other === set { return set.removeAll() }
    for element in try self.elements(elements) { try set.remove(element) }
    set.dropRemoved()
  }

  /// Removes the elements that are there, and adds the others.
  func toggle(_ elements: Object, in set: SetObject) throws(ExceptionObject) {
    guard case .dict(let dict) = elements else { return try set.toggle(try self.set(of: elements)) }
    for entry in dict.live where try !set.remove(entry.key) { try set.add(entry.key) }
  }

  func intersection(_ set: SetObject, _ elements: Object) throws(ExceptionObject) -> SetObject {
    if case .set(let other) = elements {
      return other === set ? set.copy() : try set.intersection(other)
    }
    let result = SetObject()
    for element in try self.elements(elements) where try set.holds(element) { try result.add(element) }
    return result
  }

  /// `set - elements`: a few are removed from a copy, many are left out.
  func difference(_ set: SetObject, _ elements: Object) throws(ExceptionObject) -> SetObject {
    let count: Int?
    switch elements {
    case .set(let other): count = other.count
    case .dict(let dict): count = dict.count
    default: count = nil
    }
    guard let count, set.count >> 2 <= count else {
      let copy = set.copy()
      try subtract(elements, from: copy)
      return copy
    }
    return try set.filtered { (element) throws(ExceptionObject) in try !contains(elements, element) }
  }
}

extension SetObject {
  /// Removes the elements that are there, and adds the others.
  func toggle(_ other: SetObject) throws(ExceptionObject) {
    if other === self { return removeAll() }
    for element in other.elements where try !remove(element) { try add(element) }
  }
}

extension Object {
  /// A new set as the result of an operation on `original`: frozen where that is.
  static func set(_ set: SetObject, like original: SetObject) -> Object {
    guard original.isFrozen else { return .set(set) }
    let frozen = SetObject(frozen: true)
    frozen.replace(with: set)
    return .set(frozen)
  }
}
