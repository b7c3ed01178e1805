import Diagnostics
import Lexer

/// What Python has and Axle has not, and what to write instead.
struct Refusal {
  let feature: String
  let instead: String

  static let classes = Refusal(
    feature: "classes", instead: "use a dict, a tuple, or a function that returns functions")
  static let with = Refusal(
    feature: "with statements",
    instead: "call what you need before the block, and use try … finally to clean up")
  static let yield = Refusal(
    feature: "yield", instead: "build a list with append, or write a comprehension, and return it")
  static let async = Refusal(
    feature: "async functions", instead: "write a plain def: each call then runs to its end")
  static let await = Refusal(feature: "await", instead: "call the function: it runs to its end")
  static let match = Refusal(feature: "match statements", instead: "compare with if and elif")
  static let exceptStar = Refusal(feature: "except*", instead: "write a plain except")
  static let relativeImport = Refusal(
    feature: "relative imports", instead: "a program is one file: import jax, functools and math by name")
}

extension ProgramParser {
  /// Reports a feature that Axle has not, the first time it stands in the file; reading may go on.
  mutating func refuse(_ refusal: Refusal, at span: Span) {
    guard refused.insert(refusal.feature).inserted else { return }
    report(
      Mistake(
        "Axle has no \(refusal.feature)", "this is Python, but not part of Axle", help: refusal.instead),
      at: span)
  }

  mutating func refusal(_ refusal: Refusal, at span: Span) -> Abandon {
    refuse(refusal, at: span)
    return Abandon()
  }

  // MARK: Statements

  /// `class`, `with`, `async`: the block of a `with` is read on, others are stepped over.
  mutating func refusedStatement(into body: inout [Statement]) throws(Abandon) {
    switch kind {
    case .with: throw refusal(.with, at: span)
    case .class: refuse(.classes, at: span)
    default:
      // `async x` is nothing that Python knows.
      let next = peekKind(1)
      guard next == .def || next == .for || next == .with else {
        advance()
        throw unexpected()
      }
      refuse(.async, at: span)
    }
    skipHeaderAndBlock()
  }

  private mutating func skipHeaderAndBlock() {
    while kind != .newline, kind != .end { advance() }
    _ = accept(.newline)
    skipBlockUnread()
  }

  /// Whether a line that begins with the name `match` is a match statement: it ends with a colon, and a `case` follows.
  var startsMatch: Bool {
    guard token.symbol == Self.matchName else { return false }
    var distance = 1
    while peekKind(distance) != .newline, peekKind(distance) != .end { distance += 1 }
    return peekKind(distance - 1) == .colon && peekKind(distance + 1) == .indent
      && peekToken(distance + 2).symbol == Self.caseName
  }

  mutating func refuseMatch() {
    refuse(.match, at: span)
    skipHeaderAndBlock()
  }

  private static let matchName: Symbol = "match"
  private static let caseName: Symbol = "case"

  // MARK: Expressions

  /// `yield`, `yield a, b`, `yield from a`: its value is read for mistakes, and nothing stands for it.
  mutating func refusedYield() throws(Abandon) -> Expression {
    let keyword = advance()
    refuse(.yield, at: keyword.span)
    _ = accept(.from)
    if startsExpression(kind) || kind == .star { _ = try starExpressions() }
    return Expression(.none, keyword.span)
  }

  mutating func refusedAwait() throws(Abandon) -> Expression {
    refuse(.await, at: advance().span)
    return try deeper { parser throws(Abandon) in try parser.postfix() }
  }
}
