import Diagnostics
import Lexer
import Parser

// Repairs that are written as source text. The text is tried where the program failed, with the variables as they were,
// and offered only where it gives a value.

extension Explainer {
  private static let mostRepairs = 2

  /// Offers source text in the place of an expression.
  mutating func offerText(_ advice: String, _ text: String, at span: Span) {
    guard diagnostic.repairs.count < Self.mostRepairs, let source = diagnostic.primary?.source,
      let result = tried(text)
    else { return }
    offer(advice + giving(result), text, span, source)
  }

  /// `, for float32[3]`
  func giving(_ result: Object) -> String { result.shapeWords.map { ", for \($0)" } ?? "" }

  /// What source text gives at the place of the mistake, arrays being known by their shapes; `nil` where it fails.
  func tried(_ text: String) -> Object? {
    guard let entry = error.trace.first else { return nil }
    let plain = parse(SourceFile(name: "<repair>", text: "(\(text)\n)\n"))
    guard plain.diagnostics.isEmpty, case .expression(let expression)? = plain.program.body.first?.kind
    else { return nil }
    let variables = variables(of: expression, in: entry)
    let names = variables.map(\.name.text).joined(separator: ", ")
    let source = SourceFile(name: "<repair>", text: "lambda \(names): (\(text)\n)\n")
    guard let code = try? compile(parse(source).program, globals: machine.globals, isInteractive: true)
    else { return nil }
    return machine.rehearse(variables.map(\.value)) { () throws(ExceptionObject) in
      var function = Object.absent
      let former = machine.echo
      machine.echo = { function = $0 }
      defer { machine.echo = former }
      try machine.run(code)
      return try machine.apply(function, variables.map(\.value))
    }
  }

  /// The variables that an expression reads and that may hold arrays.
  private func variables(
    of expression: Expression, in entry: ExceptionObject.TraceEntry
  ) -> [(name: Symbol, value: Object)] {
    expression.names.sorted { $0.text < $1.text }.compactMap { name in
      if let value = entry.value(of: name) { return value.isAbsent ? nil : (name, value.asShapeOnly) }
      let value = machine.globals[name]
      return value.isArray ? (name, value.asShapeOnly) : nil
    }
  }
}

extension ExceptionObject.TraceEntry {
  /// What a variable of the function, or of one around it, held; `nil` for a name that is none.
  fileprivate func value(of name: Symbol) -> Object? {
    guard code.function != nil else { return nil }
    if let i = code.scope.locals.firstIndex(of: name) { return frame?[Register(i)] ?? .absent }
    guard let i = code.scope.captures.firstIndex(where: { $0.symbol == name }) else { return nil }
    return frame?.captures[i].value ?? .absent
  }
}

extension Expression {
  /// The names that stand in it.
  fileprivate var names: Set<Symbol> {
    var names: Set<Symbol> = []
    if case .name(let name) = kind { names.insert(name) }
    for child in children { names.formUnion(child.names) }
    return names
  }

  /// Whether its text can stand beside any operator.
  var isAtom: Bool {
    switch kind {
    case .name, .none, .bool, .int, .float, .string, .list, .dict, .set, .call, .attribute, .subscript: true
    default: false
    }
  }
}

extension SourceFile {
  /// The text of an expression, in brackets unless it can stand beside any operator.
  func operandText(_ expression: Expression) -> String {
    let text = text(expression.span)
    return expression.isAtom || text.hasPrefix("(") && text.hasSuffix(")") && expression.isTuple
      ? text : "(\(text))"
  }

  /// A condition that takes each element by itself: `&`, `|` and `~` for `and`, `or` and `not`, and links apart.
  func elementwise(_ condition: Expression) -> String {
    switch condition.kind {
    case .boolean(let op, let operands):
      return operands.map { nested($0) }.joined(separator: op == .and ? " & " : " | ")
    case .unary(.not, let operand): return "~" + nested(operand)
    case .comparison(let first, let links) where links.count > 1:
      var parts: [String] = []
      var left = first
      for link in links {
        parts.append("(\(text(left.span.joined(link.operand.span))))")
        left = link.operand
      }
      return parts.joined(separator: " & ")
    default: return text(condition.span)
    }
  }

  private func nested(_ condition: Expression) -> String {
    condition.isAtom ? text(condition.span) : "(\(elementwise(condition)))"
  }
}

extension Expression {
  fileprivate var isTuple: Bool {
    if case .tuple = kind { return true }
    return false
  }
}
