import Diagnostics
import Lexer
import Parser

/// What an answer must look like, whatever it computes: `no loop`, `one vmap`, `uses in_axes`, `keep predict`.
///
/// Rules look at the syntax tree, so that a comment or another name for `vmap` does not deceive them. A function that is
/// to be kept is the exercise's own: nothing in it counts.
package enum Rule: Sendable, Equatable {
  /// `no loop`
  case none(String)
  /// `uses in_axes`
  case some(String)
  /// `one vmap`, `two vmap`
  case exactly(Int, String)
  /// `keep predict`: the function is as the template has it.
  case keep(String)

  private static let numbers = ["one", "two", "three", "four"]

  /// - Returns: `nil` where the text is no rule.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "no": self = .none(words[1])
    case "uses": self = .some(words[1])
    case "keep": self = .keep(words[1])
    default:
      guard let number = Rule.numbers.firstIndex(of: words[0]) else { return nil }
      self = .exactly(number + 1, words[1])
    }
  }

  package var text: String {
    switch self {
    case .none(let word): "no \(word)"
    case .some(let word): "uses \(word)"
    case .exactly(let count, let word): "\(Rule.numbers[count - 1]) \(word)"
    case .keep(let function): "keep \(function)"
    }
  }

  /// What the rule asks for, in a sentence.
  private var demand: String {
    switch self {
    case .none("loop"): "this exercise is to be done without a loop (and without a comprehension)"
    case .none(let word): "this exercise is to be done without '\(word)'"
    case .some(let word): "this exercise is about '\(word)', which the program does not use"
    case .exactly(let count, let word): "'\(word)' is to stand here \(count == 1 ? "once" : "\(count) times")"
    case .keep(let function): "'\(function)' is to stay as it was"
    }
  }
}

extension Rule {
  /// What breaks the rules in a program, shown where it stands.
  static func violations(
    of rules: [Rule], in program: Program, template: Program
  ) -> [Diagnostic] {
    let kept = Set(rules.compactMap { rule in if case .keep(let name) = rule { name } else { nil } })
    let census = Census(program, without: kept)
    return rules.compactMap { $0.violation(in: program, census, template) }
  }

  private func violation(in program: Program, _ census: Census, _ template: Program) -> Diagnostic? {
    switch self {
    case .none(let word):
      guard let first = census.places[word]?.first else { return nil }
      return complaint(Label(program.source, first, "here"))
    case .some(let word):
      return census.places[word] == nil ? complaint(nil) : nil
    case .exactly(let count, let word):
      let places = census.places[word] ?? []
      guard places.count != count else { return nil }
      var diagnostic = complaint(places.first.map { Label(program.source, $0, "1") })
      diagnostic.secondary = places.dropFirst().enumerated().map { Label(program.source, $1, "\($0 + 2)") }
      diagnostic.notes = [
        "it stands there \(places.count == 0 ? "not at all" : places.count == 1 ? "once" : "\(places.count) times")"
      ]
      return diagnostic
    case .keep(let name):
      guard let expected = template.function(name) else { return nil }
      guard let given = program.function(name) else { return complaint(nil) }
      let isSame = tokens(template.source, expected.span) == tokens(program.source, given.span)
      return isSame
        ? nil
        : complaint(Label(program.source, given.span.firstLine(in: program.source), "this is not as it was"))
    }
  }

  private func complaint(_ place: Label?) -> Diagnostic {
    Diagnostic(title: "rule: \(text)", primary: place, notes: [demand])
  }
}

/// The words of a stretch of program: what is left of it without comments and layout.
private func tokens(_ source: SourceFile, _ span: Span) -> [String] {
  let text = SourceFile(name: source.name, bytes: Array(source.bytes[span.range]))
  return lex(text).tokens.map { "\($0.kind.rawValue) \(text.text($0.span).trimmed)" }
}

extension Program {
  /// The function of this name at the top of the program.
  fileprivate func function(_ name: String) -> Statement? {
    body.last { statement in
      if case .function(let function) = statement.kind { function.name.symbol.text == name } else { false }
    }
  }
}

extension Span {
  fileprivate func firstLine(in source: SourceFile) -> Span {
    let end = source.bytes[range].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    return Span(Int(start), end)
  }
}

/// Where each word of the rules stands in a program: names of functions and keywords, operators, and forms.
struct Census {
  private(set) var places: [String: [Span]] = [:]
  private var aliases: [Symbol: String] = [:]
  private let kept: Set<String>

  /// The forms that a rule can speak of; any other word is a name.
  static let loops = ["map", "reduce", "fori_loop", "while_loop", "scan"]

  init(_ program: Program, without kept: Set<String>) {
    self.kept = kept
    for statement in program.body { learnAliases(statement) }
    for statement in program.body { count(statement, isOutermost: true) }
  }

  private mutating func learnAliases(_ statement: Statement) {
    if case .importFrom(_, let names) = statement.kind {
      for name in names { if let alias = name.alias { aliases[alias.symbol] = name.name.symbol.text } }
    }
    for child in statement.children { learnAliases(child) }
  }

  private mutating func add(_ word: String, _ span: Span) { places[word, default: []].append(span) }

  private mutating func count(_ statement: Statement, isOutermost: Bool = false) {
    switch statement.kind {
    case .function(let function):
      if isOutermost && kept.contains(function.name.symbol.text) { return }
      add("def", function.name.span)
    case .for:
      add("for", statement.span)
      add("loop", statement.span)
    case .while:
      add("while", statement.span)
      add("loop", statement.span)
    case .if: add("if", statement.span)
    case .try: add("try", statement.span)
    case .augmented(_, let op, _): add(op.spelling, statement.span)
    case .import, .importFrom: add("import", statement.span)
    default: break
    }
    for expression in statement.expressions { count(expression) }
    for child in statement.children { count(child) }
  }

  private mutating func count(_ expression: Expression) {
    switch expression.kind {
    case .name(let symbol): name(aliases[symbol] ?? symbol.text, expression.span)
    case .attribute(_, let identifier): name(identifier.symbol.text, identifier.span)
    case .binary(let op, _, _): add(op.spelling, expression.span)
    case .conditional: add("if", expression.span)
    case .lambda: add("lambda", expression.span)
    case .comprehension:
      add("for", expression.span)
      add("loop", expression.span)
    case .call(let call):
      for argument in call.arguments {
        if case .keyword(let keyword) = argument.kind { add(keyword.symbol.text, keyword.span) }
      }
    default: break
    }
    for child in expression.children { count(child) }
  }

  private mutating func name(_ name: String, _ span: Span) {
    add(name, span)
    if Census.loops.contains(name) { add("loop", span) }
  }
}
