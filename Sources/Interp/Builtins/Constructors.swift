/// What calling a builtin type does. The receiver of a constructor is the type.
enum Constructors {
  nonisolated(unsafe) static let bool = Builtin("bool(x=False, /)") { a throws(ExceptionObject) in
    .bool(try a.flag(0, default: false))
  }

  nonisolated(unsafe) static let str = Builtin("str(object='', encoding='utf-8', errors='strict')") {
    a throws(ExceptionObject) in
    if a[0].isAbsent { return .string(StringObject.empty) }
    if a[1].isAbsent && a[2].isAbsent { return .string(try a.machine.str(a[0])) }
    for (i, name) in ["encoding", "errors"].enumerated() {
      guard !a[i + 1].isAbsent else { continue }
      guard case .string = a[i + 1] else {
        throw .typeError("str() argument '\(name)' must be str, not \(a[i + 1].typeName)")
      }
    }
    if case .string = a[0] { throw .typeError("decoding str is not supported") }
    throw .typeError("decoding to str: need a bytes-like object, \(a[0].typeName) found")
  }

  nonisolated(unsafe) static let type = Builtin(variadic: "type(object, /)") { a throws(ExceptionObject) in
    if a.count == 1 && a.keywords.isEmpty { return .type(a[0].type) }
    if a.count == 3 { throw .unsupported("Axle has no classes: type() takes one argument") }
    throw .typeError("type() takes 1 or 3 arguments")
  }

  nonisolated(unsafe) static let slice = Builtin("slice(start, stop=None, step=None, /)") { a in
    if a[1].isAbsent { return .slice(SliceObject(start: .none, stop: a[0], step: .none)) }
    return .slice(SliceObject(start: a[0], stop: a[1], step: a[2].given ?? .none))
  }

  nonisolated(unsafe) static let range = Builtin("range(start, stop=None, step=1, /)") {
    a throws(ExceptionObject) in
    if a[1].isAbsent { return .range(RangeObject(start: 0, stop: try a.rangeBound(0), step: 1)) }
    let (start, stop) = (try a.rangeBound(0), try a.rangeBound(1))
    let step = a[2].isAbsent ? 1 : try a.rangeBound(2)
    if step == 0 { throw .valueError("range() arg 3 must not be zero") }
    return .range(RangeObject(start: start, stop: stop, step: step))
  }

  /// A type that Python has and Axle has not.
  static func refused(_ name: String, _ feature: String) -> Builtin {
    Builtin(variadic: "\(name)(*args)") { _ throws(ExceptionObject) in
      throw .unsupported("Axle has no \(feature): \(name)() is not supported")
    }
  }
}

extension Arguments {
  fileprivate func rangeBound(_ i: Int) throws(ExceptionObject) -> Int {
    if case .bigInt = self[i] { throw .unsupported("Axle's range() takes integers of 64 bits") }
    return try int(i)
  }
}

// MARK: - Numbers

extension Machine {
  /// A number without what is behind its point.
  func wholeNumber(_ number: Object) throws(ExceptionObject) -> Object {
    guard case .float(let value) = number else { return .int(try int(number)) }
    if let small = Int(exactly: value.rounded(.towardZero)) { return .int(small) }
    return .integer(try raising { () throws(TextError) in try Interp.integer(value) })
  }
}

extension Constructors {
  nonisolated(unsafe) static let int = Builtin("int(x=0, /, base=10)") { a throws(ExceptionObject) in
    guard a[1].isAbsent else { return try integer(a, base: a[1]) }
    switch a[0] {
    case .absent: return .int(0)
    case .int, .bigInt: return a[0]
    case .bool(let value): return .int(value ? 1 : 0)
    case .float: return try a.machine.wholeNumber(a[0])
    case .string(let text): return try a.machine.integer(parsing: text, base: 10)
    case .value: return try a.machine.arrayToInt(a[0])
    default:
      if let number = a[0].nativeNumber { return try a.machine.wholeNumber(number) }
      throw .notAnInteger(a[0])
    }
  }

  private static func integer(_ a: Arguments, base: Object) throws(ExceptionObject) -> Object {
    if a[0].isAbsent { throw .typeError("int() missing string argument") }
    let base = try a.machine.clampedInt(base)
    guard case .string(let text) = a[0] else {
      throw .typeError("int() can't convert non-string with explicit base")
    }
    return try a.machine.integer(parsing: text, base: base)
  }

  nonisolated(unsafe) static let float = Builtin("float(x=0, /)") { a throws(ExceptionObject) in
    switch a[0] {
    case .absent: return .float(0)
    case .string(let text):
      return .made(try raising { () throws(TextError) in try parseFloat(text.asText) })
    case .value: return .made(try a.double(0))
    case .float, .int, .bool, .bigInt: return .float(try a.double(0))
    default:
      if let number = a[0].nativeNumber { return .float(try a.machine.double(number)) }
      throw .notAFloat(a[0])
    }
  }
}

extension Machine {
  fileprivate func integer(parsing text: StringObject, base: Int) throws(ExceptionObject) -> Object {
    if base == 10, let small = text.plainInteger { return .int(small) }
    return .integer(
      try raising { () throws(TextError) in try BigInteger(parsing: text.asText, base: base) })
  }
}

extension StringObject {
  /// The integer that up to 18 plain digits spell; `nil` for all other text.
  fileprivate var plainInteger: Int? {
    guard count > 0 && count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard case UInt8(ascii: "0")...UInt8(ascii: "9") = byte else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

// MARK: - Containers

extension Constructors {
  nonisolated(unsafe) static let list = Builtin("list(iterable=(), /)") { a throws(ExceptionObject) in
    .list(ListObject(a[0].isAbsent ? [] : try a.elements(0)))
  }

  nonisolated(unsafe) static let tuple = Builtin("tuple(iterable=(), /)") { a throws(ExceptionObject) in
    if case .tuple = a[0] { return a[0] }
    return .tuple(a[0].isAbsent ? .empty : TupleObject.make(try a.elements(0)))
  }

  nonisolated(unsafe) static let dict = Builtin(variadic: "dict(mapping_or_iterable=(), /, **kwargs)") {
    a throws(ExceptionObject) in
    let dict = DictObject()
    try a.machine.fill(dict, from: a, of: "dict")
    return .dict(dict)
  }

  nonisolated(unsafe) static let set = Builtin("set(iterable=(), /)") { a throws(ExceptionObject) in
    let set = SetObject()
    if !a[0].isAbsent { try a.machine.add(a[0], to: set) }
    return .set(set)
  }

  nonisolated(unsafe) static let frozenset = Builtin("frozenset(iterable=(), /)") {
    a throws(ExceptionObject) in
    if case .set(let set) = a[0], set.isFrozen { return a[0] }
    let set = SetObject(frozen: true)
    if !a[0].isAbsent { try a.machine.add(a[0], to: set) }
    return .set(set)
  }
}

// MARK: - Iterators

extension Constructors {
  nonisolated(unsafe) static let enumerate = Builtin("enumerate(iterable=(), start=0)") {
    a throws(ExceptionObject) in
    if a[0].isAbsent {
      throw .bindingError(
        a[1].isAbsent
          ? "enumerate() missing required argument 'iterable'"
          : "'start' is an invalid keyword argument for enumerate()")
    }
    let start = a[1].isAbsent ? .zero : try a.big(1)
    return try bounded(EnumerateIterator(try a.iterator(0), start: start))
  }

  nonisolated(unsafe) static let zip = Builtin(variadic: "zip(*iterables, strict=False)") {
    a throws(ExceptionObject) in
    let strict = try a.named("strict", of: "zip")[0]
    return try bounded(
      ZipIterator(try a.iterators(from: 0), isStrict: strict.isAbsent ? false : try a.machine.truth(strict)))
  }

  nonisolated(unsafe) static let map = Builtin(variadic: "map(function, iterable, *iterables)") {
    a throws(ExceptionObject) in
    try a.refuseKeywords(of: "map")
    if a.count < 2 { throw .typeError("map() must have at least two arguments.") }
    return try bounded(MapIterator(a[0], try a.iterators(from: 1)))
  }

  nonisolated(unsafe) static let filter = Builtin("filter(function, iterable, /)") {
    a throws(ExceptionObject) in
    try bounded(FilterIterator(a[0].given, try a.iterator(1)))
  }

  nonisolated(unsafe) static let reversed = Builtin(variadic: "reversed(sequence, /)") {
    a throws(ExceptionObject) in
    try a.refuseKeywords(of: "reversed")
    if a.count != 1 { throw .typeError("reversed expected 1 argument, got \(a.count)") }
    guard let iterator = try a.machine.reverseIterator(a[0]) else {
      throw .typeError("'\(a[0].typeName)' object is not reversible")
    }
    return .iterator(iterator)
  }
}

extension Constructors {
  /// - Throws: `RecursionError` where so many iterators stand upon each other that asking them would not end well.
  private static func bounded(_ iterator: IteratorObject) throws(ExceptionObject) -> Object {
    guard iterator.depth < Machine.nestingLimit else { throw .recursion() }
    return .iterator(iterator)
  }
}

extension Arguments {
  fileprivate func iterators(from first: Int) throws(ExceptionObject) -> [IteratorObject] {
    var iterators: [IteratorObject] = []
    for i in first..<max(first, count) { iterators.append(try iterator(i)) }
    return iterators
  }
}
