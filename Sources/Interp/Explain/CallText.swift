import Diagnostics
import Lexer
import Parser

/// How a call is written, for texts that say the same in another way.
struct CallText {
  let source: SourceFile
  let span: Span
  let callee: Expression?
  /// The arguments by position; `nil` where a star spreads them.
  let positional: [Expression]?
  let keywords: [(name: Symbol, value: Expression)]
  /// Whether it stands at the top of a file, where a name is a global variable.
  let code: CodeObject

  /// - Parameter skipped: how many arguments belong to `explain`, which calls the first with the others.
  init(_ entry: ExceptionObject.TraceEntry, skipping skipped: Int) {
    source = entry.code.source
    code = entry.code
    span = entry.code.spans[entry.instruction]
    let call = SyntaxLookup(source).expression(at: span) { $0.asCall != nil }?.asCall
    let arguments = call?.arguments ?? []
    let skipped = max(skipped, arguments.first.map { _ in CallText.isExplain(call) ? 1 : 0 } ?? 0)
    let isSpread = arguments.contains { argument in
      switch argument.kind {
      case .positional, .keyword: false
      case .spread, .spreadKeywords: true
      }
    }
    let plain = arguments.filter { if case .positional = $0.kind { true } else { false } }.map(\.value)
    callee = skipped == 0 ? call?.callee : plain.first
    positional = isSpread || call == nil || plain.count < skipped ? nil : Array(plain.dropFirst(skipped))
    keywords = arguments.compactMap { argument in
      if case .keyword(let name) = argument.kind { (name.symbol, argument.value) } else { nil }
    }
  }

  private static func isExplain(_ call: Call?) -> Bool {
    if case .name(let name)? = call?.callee.kind { return name.text == "explain" }
    return false
  }

  /// One of so many arguments; `nil` where others are written: a function calls what it was given.
  func argument(_ i: Int, of count: Int) -> Expression? {
    positional.flatMap { $0.count == count ? $0[i] : nil }
  }

  /// `predict.py:22`
  var place: String { "\(source.name):\(LineMap(source).line(of: Int(span.start)))" }

  /// The call as one line, cut where it is long.
  var line: String {
    let text = source.text(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > 100 ? text.prefix(99) + "…" : text
  }

  /// The source text of an expression, such as can stand before a dot or bracket.
  func atom(_ expression: Expression) -> String {
    let text = source.text(expression.span)
    switch expression.kind {
    case .name, .call, .attribute, .subscript, .list, .tuple, .dict:
      return text.hasPrefix("(") || !isTuple(expression) ? text : "(\(text))"
    default: return "(\(text))"
    }
  }

  private func isTuple(_ expression: Expression) -> Bool {
    if case .tuple = expression.kind { return true }
    return false
  }

  /// What is mapped, as source text that means the same at the place of the call.
  func mappedFunction(_ maps: [MappedFunction], _ function: Object, _ machine: Machine) -> String? {
    if let written = writtenFunction(maps) { return atom(written) }
    if case .function(let own) = function, !code.scope.locals.contains(Symbol(own.name)),
      machine.globals[Symbol(own.name)].isIdentical(to: function)
    {
      return own.name
    }
    // Each map keeps what it maps, as JAX's does.
    return callee.map { atom($0) + String(repeating: ".__wrapped__", count: maps.count) }
  }

  /// The function where `vmap(f)` stands in the call itself.
  private func writtenFunction(_ maps: [MappedFunction]) -> Expression? {
    guard var expression = callee else { return nil }
    for map in maps {
      guard let origin = map.origin, origin.code === code, let call = expression.asCall,
        origin.code.spans[origin.instruction] == expression.span, let first = call.arguments.first,
        case .positional = first.kind
      else { return nil }
      expression = first.value
    }
    return expression
  }
}
