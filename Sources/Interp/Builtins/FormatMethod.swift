import Lexer

/// `str.format` and `str.format_map`.
enum StringFormatting {
  nonisolated(unsafe) static let methods = [
    Builtin(variadic: "format(*args, **kwargs)") { (call) throws(ExceptionObject) in
      let named = NamedArguments.keywords(
        call.keywords.indices.map { (call.keywords[$0], call.value(ofKeyword: $0)) })
      var fields = FieldFormatter(machine: call.machine, positional: call.positional, named: named)
      return .string(try fields.format(call.receiverString))
    },
    Builtin("format_map(mapping, /)") { (call) throws(ExceptionObject) in
      var fields = FieldFormatter(machine: call.machine, positional: nil, named: .mapping(call[0]))
      return .string(try fields.format(call.receiverString))
    },
  ]
}

/// Where a field finds the argument that it names.
private enum NamedArguments {
  case keywords([(name: Symbol, value: Object)])
  case mapping(Object)
}

extension Machine {
  /// The pieces of a template that has no mistakes, `nil` for one that has.
  fileprivate func pieces(ofTemplate template: StringObject) -> [FormatTemplate.Piece]? {
    if let known = formatMemory.fieldTemplates[template] { return known }
    var parser = FormatTemplate(template.asText)
    var pieces: [FormatTemplate.Piece] = []
    do throws(TextError) {
      while let piece = try parser.next() { pieces.append(piece) }
    } catch {
      return nil
    }
    formatMemory.fieldTemplates[template] = pieces
    return pieces
  }
}

/// Fills the fields of a template. Fields without a number count on across the specs nested in them.
private struct FieldFormatter {
  let machine: Machine
  /// `nil` for `format_map`.
  let positional: [Object]?
  let named: NamedArguments
  private var numbering = FieldNumbering()

  init(machine: Machine, positional: [Object]?, named: NamedArguments) {
    self.machine = machine
    self.positional = positional
    self.named = named
  }

  /// - Parameter depth: A template may have fields in the specs of its fields, and those no more.
  mutating func format(_ template: StringObject, depth: Int = 2) throws(ExceptionObject) -> StringObject {
    guard depth > 0 else { throw .valueError("Max string recursion exceeded") }
    var result: [UInt8] = []
    result.reserveCapacity(2 * template.count + 16)
    if let pieces = machine.pieces(ofTemplate: template) {
      for piece in pieces { try write(piece, to: &result, depth: depth) }
    } else {
      // What stands before the mistake is formatted first, as in CPython: it may have mistakes of its own.
      var parser = FormatTemplate(template.asText)
      while let piece = try raising({ () throws(TextError) in try parser.next() }) {
        try write(piece, to: &result, depth: depth)
      }
    }
    return StringObject.make(result)
  }

  private mutating func write(
    _ piece: FormatTemplate.Piece, to result: inout [UInt8], depth: Int
  ) throws(ExceptionObject) {
    result += piece.literal.bytes
    guard let field = piece.field else { return }
    let value = try converted(try value(of: field), by: field)
    var spec = field.spec.isEmpty ? StringObject.empty : .make(field.spec)
    if field.specHasFields { spec = try format(spec, depth: depth - 1) }
    result.append(try machine.format(value, spec: spec))
  }

  private func converted(_ value: Object, by field: FormatTemplate.Field) throws(ExceptionObject) -> Object {
    switch field.conversion {
    case nil: return value
    case "s": return .string(try machine.str(value))
    case "r": return .string(try machine.repr(value))
    case "a": return .string(try machine.ascii(value))
    default: throw .raised(by: field.unknownConversion)
    }
  }

  // MARK: Values

  private mutating func value(of field: FormatTemplate.Field) throws(ExceptionObject) -> Object {
    var name = try raising { () throws(TextError) in try numbering.resolve(field) }
    var value = try argument(name.argument)
    while let step = try raising({ () throws(TextError) in try name.path.next() }) {
      switch step {
      case .attribute(let name): value = try machine.attribute(value, Symbol(name.string))
      case .index(let index): value = try machine.subscripted(value, .int(index))
      case .key(let key): value = try machine.subscripted(value, .string(key))
      }
    }
    return value
  }

  private func argument(_ argument: FieldName.Argument) throws(ExceptionObject) -> Object {
    switch argument {
    case .position(let i):
      guard let positional else { throw .valueError("Format string contains positional fields") }
      guard i < positional.count else {
        throw .indexError("Replacement index \(i) out of range for positional args tuple")
      }
      return positional[i]
    case .name(let name):
      switch named {
      case .mapping(let mapping): return try machine.subscripted(mapping, .string(name))
      case .keywords(let keywords):
        let symbol = Symbol(name.string)
        guard let found = keywords.first(where: { $0.name == symbol }) else { throw .keyError(.string(name)) }
        return found.value
      }
    }
  }
}
