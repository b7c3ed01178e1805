import Diagnostics
import Lexer
import Parser

/// `___` stands where the learner is to write something.
enum Blanks {
  static let text = "___"

  /// Where there are blanks in a program.
  static func places(in source: SourceFile) -> [Span] {
    lex(source).tokens.filter { $0.kind == .name && source.text($0.span) == text }.map(\.span)
  }

  /// The program with something in the place of each blank.
  static func filled(_ source: SourceFile, with fillings: [String]) -> SourceFile {
    var bytes = source.bytes
    for (place, filling) in zip(places(in: source), fillings).reversed() {
      bytes.replaceSubrange(place.range, with: filling.utf8)
    }
    return SourceFile(name: source.name, bytes: bytes)
  }

  /// The variables to which the template gives a blank: `shape = ___`.
  static func variables(of template: Program) -> [Symbol] {
    template.body.compactMap { statement in
      guard case .assign(let targets, let value) = statement.kind,
        case .name(let target) = targets.first?.kind,
        case .name(let name) = value.kind, name.text == text
      else { return nil }
      return target
    }
  }
}

extension Program {
  /// What is given to one of the variables and is not written out: a prediction that the program itself makes.
  func computedValues(of variables: [Symbol]) -> [Span] {
    body.compactMap { statement in
      guard case .assign(let targets, let value) = statement.kind,
        case .name(let target) = targets.first?.kind,
        variables.contains(target), !value.isLiteral
      else { return nil }
      return value.span
    }
  }
}

extension Expression {
  /// Whether its value can be read off: numbers, truths and texts, and tuples and lists of these.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .none, .bool, .int, .bigInt, .float, .string: true
    case .tuple(let items), .list(let items), .set(let items): items.allSatisfy(\.isLiteral)
    case .dict(let items): items.allSatisfy { ($0.key?.isLiteral ?? false) && $0.value.isLiteral }
    case .unary(_, let operand): operand.isLiteral
    default: false
    }
  }
}
