import Lexer
import Primitives

/// The module `jax.debug`.
enum JaxDebug {
  nonisolated(unsafe) static let module = ModuleObject("jax.debug") {
    let print = Builtin(variadic: "print(fmt, *args, ordered=False, partitioned=False, **kwargs)", write)
    print.module = "jax.debug"
    return ["print": .builtin(print)]
  }

  /// Formats as `str.format` does and writes a line; inside a `vmap` one for each example.
  private static func write(_ call: Arguments) throws(ExceptionObject) -> Object {
    let machine = call.machine
    guard call.count > 0, !call[0].isNone else {
      throw .unsupported("Axle's jax.debug.print needs its format at once")
    }
    guard case .string(let template) = call[0] else {
      throw .typeError("expected str, got \(call[0].typeName)")
    }
    var keywords: [(name: Symbol, value: Object)] = []
    for (i, name) in call.keywords.enumerated() {
      if ["ordered", "partitioned", "skip_format_check"].contains(name.text) { continue }
      keywords.append((name, call.value(ofKeyword: i)))
    }
    var line = DebugLine(
      template: template, arguments: Array(call.positional.dropFirst()), keywords: keywords)
    try line.check(machine)
    try line.readNumbers(machine)
    try line.writeExamples(machine)
    return .none
  }
}

/// A format and what it shows.
private struct DebugLine {
  let template: StringObject
  var arguments: [Object]
  var keywords: [(name: Symbol, value: Object)]

  /// - Throws: the error of a field without an argument, `ValueError` for arguments without a field.
  func check(_ machine: Machine) throws(ExceptionObject) {
    var parser = FormatTemplate(template.asText)
    var numbering = FieldNumbering()
    var unused = (arguments: Set(arguments.indices), keywords: keywords.map(\.name.text))
    while let piece = try raising({ () throws(TextError) in try parser.next() }) {
      guard let field = piece.field else { continue }
      guard let name = try? numbering.resolve(field) else {
        // `string.Formatter`, with which JAX looks, has these words for either order.
        throw .valueError(
          "cannot switch from manual field specification to automatic field numbering")
      }
      switch name.argument {
      case .position(let i):
        guard arguments.indices.contains(i) else { throw .indexError("tuple index out of range") }
        unused.arguments.remove(i)
      case .name(let name):
        guard keywords.contains(where: { $0.name.text == name.string }) else {
          throw .keyError(.string(name))
        }
        unused.keywords.removeAll { $0 == name.string }
      }
    }
    if !unused.arguments.isEmpty {
      let rest = Object.list(unused.arguments.sorted().map { arguments[$0] })
      throw .valueError("Unused positional arguments to `jax.debug.print`: \(try machine.repr(rest))")
    }
    if !unused.keywords.isEmpty {
      let rest = Object.list(unused.keywords.map { .string($0) })
      throw .valueError(
        "Unused keyword arguments to `jax.debug.print`: \(try machine.repr(rest)). You may be passing an f-string "
          + "(i.e, `f\"{x}\"`) into `jax.debug.print` and instead should pass in a regular string.")
    }
  }

  /// JAX makes arrays of all numbers on the way.
  mutating func readNumbers(_ machine: Machine) throws(ExceptionObject) {
    try changeLeaves(machine) { leaf in leaf.arrayValue.map(Object.value) ?? leaf }
  }

  /// Writes a line for each example of the innermost `vmap` whose values are shown, and so on outwards.
  func writeExamples(_ machine: Machine) throws(ExceptionObject) {
    var shown: [Value] = []
    var reader = self
    try reader.changeLeaves(machine) { leaf in
      if case .value(let value) = leaf { shown.append(value) }
      return leaf
    }
    guard let vmap = Vmap.innermost(of: shown) else { return try write(machine) }
    for i in 0..<vmap.size {
      var line = self
      try line.changeLeaves(machine) { leaf throws(ExceptionObject) in
        guard case .value(let value) = leaf else { return leaf }
        return .value(try machine.arrays { () throws(ArrayError) in try vmap.example(i, of: value) })
      }
      try line.writeExamples(machine)
    }
  }

  private mutating func changeLeaves(
    _ machine: Machine, _ change: (Object) throws(ExceptionObject) -> Object
  ) throws(ExceptionObject) {
    for i in arguments.indices { arguments[i] = machine.object(try machine.tree(arguments[i]).map(change)) }
    for i in keywords.indices {
      keywords[i].value = machine.object(try machine.tree(keywords[i].value).map(change))
    }
  }

  private func write(_ machine: Machine) throws(ExceptionObject) {
    var line = TextWriter()
    line.write(try text(machine).text)
    line.write("\n")
    try machine.output.write(line.bytes)
  }

  /// A format that does not begin with a field or with text before one is shown as it stands, the arguments after it.
  private func text(_ machine: Machine) throws(ExceptionObject) -> StringObject {
    var parser = FormatTemplate(template.asText)
    let first = try raising { () throws(TextError) in try parser.next() }
    if first?.field != nil {
      let format = try machine.attribute(.string(template), Symbol("format"))
      guard case .string(let text) = try machine.apply(format, arguments, keywords: keywords) else {
        preconditionFailure("str.format returns a string")
      }
      return text
    }
    var parts = [template.text]
    for argument in arguments { parts.append(try machine.str(argument).text) }
    return StringObject.make(parts.joined(separator: " "))
  }
}
