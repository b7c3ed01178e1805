extension Machine {
  /// `format % value`.
  func percentFormatted(_ format: StringObject, _ value: Object) throws(ExceptionObject) -> Object {
    var formatter = PercentFormatter(machine: self, operand: value)
    try formatter.format(format)
    return .string(StringObject.make(formatter.result))
  }

  /// The pieces of a template that has no mistakes, `nil` for one that has.
  fileprivate func pieces(ofPercent template: StringObject) -> [PercentTemplate.Piece]? {
    if let known = formatMemory.percentTemplates[template] { return known }
    var parser = PercentTemplate(template.asText, hasMapping: true)
    var pieces: [PercentTemplate.Piece] = []
    do throws(TextError) {
      while let piece = try parser.next() { pieces.append(piece) }
    } catch {
      return nil
    }
    formatMemory.percentTemplates[template] = pieces
    return pieces
  }
}

/// Fills the conversions of a `%` template: from the elements of a tuple in order, from a mapping by key, or all
/// from the one operand.
private struct PercentFormatter {
  private let machine: Machine
  private let operand: Object
  private let isMapping: Bool
  /// The tuple of arguments, and how many of them were taken…
  private let arguments: TupleObject?
  private var taken = 0
  /// … or the one argument, `.absent` when it was taken.
  private var argument: Object
  private(set) var result: [UInt8] = []

  init(machine: Machine, operand: Object) {
    self.machine = machine
    self.operand = operand
    isMapping = operand.answersKeys
    if case .tuple(let tuple) = operand {
      (arguments, argument) = (tuple, .absent)
    } else {
      (arguments, argument) = (nil, operand)
    }
  }

  mutating func format(_ template: StringObject) throws(ExceptionObject) {
    result.reserveCapacity(2 * template.count + 16)
    if let pieces = machine.pieces(ofPercent: template) {
      for piece in pieces { try write(piece) }
    } else {
      // What stands before the mistake is formatted first, as in CPython: it may have mistakes of its own.
      var parser = PercentTemplate(template.asText, hasMapping: isMapping)
      while let piece = try raising({ () throws(TextError) in try parser.next() }) {
        try write(piece)
      }
    }
    guard isMapping || taken == arguments?.count ?? 0 && argument.isAbsent else {
      throw .typeError("not all arguments converted during string formatting")
    }
  }

  private mutating func write(_ piece: PercentTemplate.Piece) throws(ExceptionObject) {
    switch piece {
    case .literal(let text): result += text.bytes
    case .conversion(let spec) where spec.isBare: try writeBare(spec)
    case .conversion(let spec): result += try format(spec).bytes
    }
  }

  /// `%s` and `%d`, the common case.
  private mutating func writeBare(_ spec: PercentSpec) throws(ExceptionObject) {
    switch (spec.conversion, try nextArgument()) {
    case ("s", .string(let string)): result.append(string)
    case ("d", .int(let number)), ("s", .int(let number)): result.append(StringObject.make(number))
    case (_, let value): result += try machine.format(value, spec).bytes
    }
  }

  private mutating func format(_ spec: PercentSpec) throws(ExceptionObject) -> Text {
    var spec = spec
    if let key = spec.key { argument = try value(for: key) }
    if spec.width == .argument { spec.setWidth(try nextInteger(type: "ssize_t")) }
    if spec.precision == .argument {
      let precision = try nextInteger(type: "int")
      try raising { () throws(TextError) in try spec.setPrecision(precision) }
    }
    return try machine.format(try nextArgument(), spec)
  }

  private func value(for key: Text) throws(ExceptionObject) -> Object {
    guard isMapping else { throw .typeError("format requires a mapping") }
    return try machine.subscripted(operand, .string(key))
  }

  /// What `*` stands for.
  private mutating func nextInteger(type: String) throws(ExceptionObject) -> Int {
    switch try nextArgument() {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .bigInt: throw .overflow("Python int too large to convert to C \(type)")
    default: throw .typeError("* wants int")
    }
  }

  private mutating func nextArgument() throws(ExceptionObject) -> Object {
    if let arguments, taken < arguments.count {
      taken += 1
      return arguments.items[taken - 1]
    }
    if argument.isAbsent { throw .typeError("not enough arguments for format string") }
    defer { argument = .absent }
    return argument
  }
}

extension Machine {
  fileprivate func format(_ value: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Text {
    switch spec.conversion {
    case "s": return try format(text: try str(value).asText, spec)
    case "r": return try format(text: Text(try repr(value)), spec)
    case "a": return try format(text: try ascii(value), spec)
    case "d", "i", "u": return try format(integer: try wholeNumber(value, spec), spec)
    case "o", "x", "X": return try format(integer: try integer(value, spec), spec)
    case "e", "E", "f", "F", "g", "G":
      let number = try realNumber(value, spec)
      return try raising { () throws(TextError) in try spec.format(float: number) }
    case "c": return try format(character: value, spec)
    default: throw .raised(by: spec.unsupported)
    }
  }

  private func format(text: Text, _ spec: PercentSpec) throws(ExceptionObject) -> Text {
    try raising { () throws(TextError) in try spec.format(text: text) }
  }

  private func format(integer: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Text {
    try raising { () throws(TextError) in
      switch integer {
      case .int(let value): try spec.format(integer: value)
      case .bigInt(let big): try spec.format(integer: big.value)
      default: preconditionFailure("an integer was made")
      }
    }
  }

  private func format(character: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Text {
    if case .string(let string) = character {
      return try raising { () throws(TextError) in try spec.format(character: string.asText) }
    }
    let code = try integer(character, spec)
    return try raising { () throws(TextError) in
      guard case .int(let code) = code else { return try spec.format(code: BigInteger(1) << 64) }
      return try spec.format(code: code)
    }
  }

  // MARK: Numbers

  /// For `%d`: a number without what is behind its point.
  private func wholeNumber(_ value: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Object {
    switch value {
    case .float: return try wholeNumber(value)
    case .value: return try typed(value, spec) { (value) throws(ExceptionObject) in try arrayToInt(value) }
    default:
      if let number = value.nativeNumber { return try wholeNumber(number) }
      return try integer(value, spec)
    }
  }

  private func integer(_ value: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Object {
    switch value {
    case .int, .bigInt: return value
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .value:
      return try typed(value, spec) { (value) throws(ExceptionObject) in .int(try value.arrayIndex()) }
    default: throw .raised(by: spec.wrongType(value.typeName))
    }
  }

  private func realNumber(_ value: Object, _ spec: PercentSpec) throws(ExceptionObject) -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    case .bigInt(let big): return try raising { () throws(TextError) in try big.value.convertedToDouble() }
    case .value: return try arrayToFloat(value)
    case .native(let native) where native.number != nil: return try double(value)
    default: throw .raised(by: spec.wrongType(value.typeName))
    }
  }

  /// A `TypeError` of an array's conversion is told as the format's.
  private func typed(
    _ value: Object, _ spec: PercentSpec, _ convert: (Object) throws(ExceptionObject) -> Object
  ) throws(ExceptionObject) -> Object {
    do throws(ExceptionObject) {
      return try convert(value)
    } catch {
      guard error.type.isSubtype(of: Exceptions.typeError) else { throw error }
      throw .raised(by: spec.wrongType(value.typeName))
    }
  }
}

extension Object {
  /// Whether `%(key)s` may ask it, and whether `%` may leave it unused.
  fileprivate var answersKeys: Bool {
    switch self {
    case .dict, .list, .range, .value: true
    case .bool, .int, .float, .string, .bigInt, .tuple, .set, .slice, .function, .builtin, .method, .type,
      .module,
      .exception, .iterator, .native, .cell, .none, .ellipsis, .absent:
      false
    }
  }
}
