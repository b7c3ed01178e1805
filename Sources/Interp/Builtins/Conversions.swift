// How builtins read their arguments, with CPython's words where one does not fit.

extension Machine {
  /// What Python's `operator.index` gives: an integer of any size. Floats do not count.
  func big(_ object: Object) throws(ExceptionObject) -> BigInteger {
    if case .bigInt(let big) = object { return big.value }
    return BigInteger(try int(object))
  }

  /// An integer that fits a machine word.
  func int(_ object: Object) throws(ExceptionObject) -> Int {
    if case .int(let value) = object { return value }
    if case .bigInt = object { throw .overflow("Python int too large to convert to C ssize_t") }
    if let value = try object.asIndex() { return value }
    throw .typeError("'\(object.typeName)' object cannot be interpreted as an integer")
  }

  /// An integer that CPython keeps in 32 bits.
  func shortInt(_ object: Object) throws(ExceptionObject) -> Int {
    let value = if case .bigInt = object { Int.max } else { try int(object) }
    guard Int32(exactly: value) != nil else { throw .overflow("Python int too large to convert to C int") }
    return value
  }

  /// An integer that only counts: what is too large becomes the largest.
  func clampedInt(_ object: Object) throws(ExceptionObject) -> Int {
    if case .bigInt(let big) = object { return big.value.isNegative ? .min : .max }
    return try int(object)
  }

  /// A real number, as the functions of `math` take it.
  func double(_ object: Object) throws(ExceptionObject) -> Double {
    switch object {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .bigInt(let big):
      guard let value = big.value.asDouble else { throw .overflow("int too large to convert to float") }
      return value
    case .value: return try arrayToFloat(object)
    default:
      if let number = object.nativeNumber { return try double(number) }
      throw .typeError("must be real number, not \(object.typeName)")
    }
  }

  /// An optional truth value where CPython wants an integer.
  func intFlag(_ object: Object) throws(ExceptionObject) -> Bool {
    try object.isAbsent ? false : shortInt(object) != 0
  }

  /// An optional bound of a search, which counts from the end where it is negative.
  func bound(_ object: Object, missing: Int, count: Int) throws(ExceptionObject) -> Int {
    if object.isAbsent { return missing }
    guard let bound = try object.asIndex(clamping: true) else {
      throw .typeError("slice indices must be integers or have an __index__ method")
    }
    return min(max(bound < 0 ? bound + count : bound, 0), count)
  }

}

extension Arguments {
  func int(_ i: Int) throws(ExceptionObject) -> Int { try machine.int(self[i]) }
  func big(_ i: Int) throws(ExceptionObject) -> BigInteger { try machine.big(self[i]) }
  func double(_ i: Int) throws(ExceptionObject) -> Double { try machine.double(self[i]) }

  func iterator(_ i: Int) throws(ExceptionObject) -> IteratorObject { try machine.iterate(self[i]) }
  func elements(_ i: Int) throws(ExceptionObject) -> ContiguousArray<Object> { try machine.elements(self[i]) }

  /// The keyword arguments of a variadic builtin in the order of `names`, `.absent` where one was not given.
  func named(_ names: StaticString..., of function: StaticString) throws(ExceptionObject) -> [Object] {
    var values = Array(repeating: Object.absent, count: names.count)
    for (i, keyword) in keywords.enumerated() {
      guard let place = names.firstIndex(where: { "\($0)" == keyword.text }) else {
        throw .bindingError("'\(keyword.text)' is an invalid keyword argument for \(function)()")
      }
      values[place] = value(ofKeyword: i)
    }
    return values
  }

  /// For variadic builtins that take no keyword arguments.
  func refuseKeywords(of function: String) throws(ExceptionObject) {
    if !keywords.isEmpty { throw .bindingError("\(function)() takes no keyword arguments") }
  }
}

/// The receiver of a method: its type was checked when the method was found.
extension Arguments {
  var list: ListObject {
    guard case .list(let list) = receiver else { preconditionFailure("a list method has a list") }
    return list
  }

  var tuple: TupleObject {
    guard case .tuple(let tuple) = receiver else { preconditionFailure("a tuple method has a tuple") }
    return tuple
  }

  var dict: DictObject {
    guard case .dict(let dict) = receiver else { preconditionFailure("a dict method has a dict") }
    return dict
  }

  var set: SetObject {
    guard case .set(let set) = receiver else { preconditionFailure("a set method has a set") }
    return set
  }

  var range: RangeObject {
    guard case .range(let range) = receiver else { preconditionFailure("a range method has a range") }
    return range
  }

  var float: Double {
    guard case .float(let value) = receiver else { preconditionFailure("a float method has a float") }
    return value
  }

  var exception: ExceptionObject {
    guard case .exception(let exception) = receiver else {
      preconditionFailure("its method has an exception")
    }
    return exception
  }

  /// The type whose constructor is called.
  var type: TypeObject {
    guard case .type(let type) = receiver else { preconditionFailure("a constructor has a type") }
    return type
  }
}

extension [Builtin] {
  /// The builtins as methods of a type.
  func methods(of type: String) -> [Builtin] {
    for builtin in self { builtin.owner = type }
    return self
  }
}
