/// `help`: the entry of Axle's own documentation.
extension BuiltinFunctions {
  nonisolated(unsafe) static let help = [
    Builtin("help(object=None, /)") { a throws(ExceptionObject) in
      try a.machine.output.write(Array(try helpText(a[0], a.machine).utf8))
      return .none
    }
  ]

  /// What is known of an object: its entry, a function's own docstring, or the entry of the value's type.
  private static func helpText(_ object: Object, _ machine: Machine) throws(ExceptionObject) -> String {
    switch object {
    case .absent: return Documentation.overview
    case .string(let name): return Documentation.text(about: name.text) ?? "No entry for '\(name.text)'.\n"
    case .function(let function):
      let heading =
        "\(function.code.name)(\(function.code.parameters.names.map(\.text).joined(separator: ", ")))\n"
      guard case .string(let text) = function.code.docstring else { return heading }
      return heading
        + text.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0.drop { $0 == " " })\n" }.joined()
    default:
      let entry = Documentation.entry(of: object) ?? Documentation.entry(of: .type(object.type))
      if let entry { return entry.text }
      return "No entry for \(try machine.repr(object)).\n"
    }
  }
}
