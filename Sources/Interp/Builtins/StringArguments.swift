// How the methods of `str` read their arguments, and what CPython says where one does not fit.

extension Arguments {
  /// The string that a method is called on.
  var receiverString: StringObject {
    guard case .string(let string) = receiver else { preconditionFailure("a method of str is called on one") }
    return string
  }

  var receiverText: Text { receiverString.asText }

  /// - Parameter place: How the error names the argument: `replace() argument 1`.
  func string(_ i: Int, as place: String) throws(ExceptionObject) -> StringObject {
    if case .string(let string) = self[i] { return string }
    throw .typeError("\(place) must be str, not \(self[i].isNone ? "None" : self[i].typeName)")
  }

  /// An argument that the error does not name.
  func string(_ i: Int) throws(ExceptionObject) -> StringObject {
    if case .string(let string) = self[i] { return string }
    throw .typeError("must be str, not \(self[i].typeName)")
  }

  /// A width, a limit, a flag.
  func integer(_ i: Int, default: Int) throws(ExceptionObject) -> Int {
    if self[i].isAbsent { return `default` }
    if case .bigInt = self[i] { throw .overflow("Python int too large to convert to C ssize_t") }
    guard let integer = try self[i].asIndex() else {
      throw .typeError("'\(self[i].typeName)' object cannot be interpreted as an integer")
    }
    return integer
  }

  /// The character that `center` and its like fill with.
  func fill(_ i: Int) throws(ExceptionObject) -> StringObject {
    if self[i].isAbsent { return .space }
    guard case .string(let fill) = self[i] else {
      throw .typeError("The fill character must be a unicode character, not \(self[i].typeName)")
    }
    guard fill.scalarCount == 1 else {
      throw .typeError("The fill character must be exactly one character long")
    }
    return fill
  }

  /// `start` and `end`, the second and third argument of `find` and its like.
  func bounds() throws(ExceptionObject) -> (start: Int?, end: Int?) {
    (try bound(1), try bound(2))
  }

  private func bound(_ i: Int) throws(ExceptionObject) -> Int? {
    guard let given = self[i].given else { return nil }
    guard let bound = try given.asIndex(clamping: true) else {
      throw .typeError("slice indices must be integers or None or have an __index__ method")
    }
    return bound
  }

  /// What CPython says of `find(sub[, start[, end]])` with too few arguments, too many, or names.
  func checkSearch(_ name: String) throws(ExceptionObject) {
    if !keywords.isEmpty { throw .bindingError("str.\(name)() takes no keyword arguments") }
    if count < 1 { throw .bindingError("\(name)() takes at least 1 argument (0 given)") }
    if count > 3 { throw .bindingError("\(name)() takes at most 3 arguments (\(count) given)") }
  }
}

extension StringObject {
  static func make(_ text: Text) -> StringObject { make(text.bytes) }

  nonisolated(unsafe) fileprivate static let space = make(" ")
}

extension Object {
  static func string(_ text: Text) -> Object { .string(StringObject.make(text)) }

  /// What `partition` returns.
  static func parts(_ parts: StringObject.Parts) -> Object {
    .tuple(
      TupleObject.make(count: 3) {
        $0.initialize(to: .string(parts.before))
        ($0 + 1).initialize(to: .string(parts.separator))
        ($0 + 2).initialize(to: .string(parts.after))
      })
  }
}

extension [UInt8] {
  mutating func append(_ string: StringObject) {
    withExtendedLifetime(string) { append(contentsOf: string.bytes) }
  }
}

extension ContiguousArray<Object> {
  static func texts(_ texts: [Text]) -> ContiguousArray<Object> { ContiguousArray(texts.map { .string($0) }) }
}
