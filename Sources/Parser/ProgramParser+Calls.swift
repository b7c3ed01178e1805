import Diagnostics
import Lexer

extension ProgramParser {
  /// An atom and what follows it: `.name`, `(arguments)`, `[index]`.
  mutating func postfix() throws(Abandon) -> Expression {
    try chain { parser throws(Abandon) in
      var value = try parser.atom()
      while true {
        switch parser.kind {
        case .dot: value = try parser.attribute(of: value)
        case .leftParen: value = try parser.call(value)
        case .leftBracket: value = try parser.subscript(of: value)
        default: return value
        }
        try parser.wrap()
      }
    }
  }

  private mutating func attribute(of value: Expression) throws(Abandon) -> Expression {
    advance()
    let name = try identifier()
    return Expression(.attribute(value, name), value.span.joined(name.span))
  }

  /// A name that is no keyword.
  mutating func identifier() throws(Abandon) -> Identifier {
    guard kind == .name else { throw unexpected() }
    let token = advance()
    return Identifier(token.symbol, token.span)
  }

  // MARK: Subscripts

  private mutating func `subscript`(of value: Expression) throws(Abandon) -> Expression {
    advance()
    let start = start
    let first = try subscriptElement()
    var index = first
    if kind == .comma || isStarred(first) {
      var elements = [first]
      while accept(.comma), kind != .rightBracket { elements.append(try subscriptElement()) }
      index = Expression(.tuple(elements), span(from: start))
      try close(.rightBracket, after: elements.last)
    } else {
      try close(.rightBracket, after: first)
    }
    return Expression(.subscript(value, index), span(from: Int(value.span.start)))
  }

  private func isStarred(_ expression: Expression) -> Bool {
    if case .starred = expression.kind { true } else { false }
  }

  private mutating func subscriptElement() throws(Abandon) -> Expression {
    if kind == .star { return try starred() }
    let start = start
    let lower = kind == .colon ? nil : try namedExpression()
    if let lower, kind != .colon { return lower }
    advance()
    let upper = try sliceBound()
    let step = accept(.colon) ? try sliceBound() : nil
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }

  private mutating func sliceBound() throws(Abandon) -> Expression? {
    switch kind {
    case .colon, .comma, .rightBracket: nil
    default: try expression()
    }
  }

  // MARK: Calls

  private mutating func call(_ callee: Expression) throws(Abandon) -> Expression {
    advance()
    var arguments = ArgumentList()
    while kind != .rightParen {
      arguments.append(try argument(after: arguments))
      guard accept(.comma) else { break }
    }
    try close(.rightParen, after: arguments.list.last?.value)
    return Expression(
      .call(Call(callee: callee, arguments: arguments.list)), span(from: Int(callee.span.start)))
  }

  /// The arguments read so far, and which kinds were among them: the order has rules.
  private struct ArgumentList {
    var list: [Argument] = []
    var keywords: Set<Symbol> = []
    var hasKeywordSpread = false

    mutating func append(_ argument: Argument) {
      list.append(argument)
      if case .keyword(let name) = argument.kind { keywords.insert(name.symbol) }
      if case .spreadKeywords = argument.kind { hasKeywordSpread = true }
    }
  }

  private mutating func argument(after arguments: ArgumentList) throws(Abandon) -> Argument {
    let start = start
    switch kind {
    case .star:
      if arguments.hasKeywordSpread { throw mistake(.spreadAfterKeywordSpread, at: span) }
      return try spread(.spread, from: start)
    case .doubleStar:
      return try spread(.spreadKeywords, from: start)
    case .name where peekKind(1) == .equals:
      return try keywordArgument(from: start, arguments.keywords)
    default:
      return try positionalArgument(from: start, after: arguments)
    }
  }

  private mutating func spread(_ kind: Argument.Kind, from start: Int) throws(Abandon) -> Argument {
    advance()
    let value = try expression()
    if startsComprehension, case .spread = kind {
      throw mistake(.unpackingInComprehension, at: span(from: start))
    }
    return Argument(kind: kind, value: value, span: span(from: start))
  }

  private mutating func keywordArgument(from start: Int, _ keywords: Set<Symbol>) throws(Abandon) -> Argument
  {
    let name = try identifier()
    if keywords.contains(name.symbol) { throw mistake(.repeatedKeyword(name.symbol), at: name.span) }
    advance()
    let value = try keywordValue(from: start)
    return Argument(kind: .keyword(name), value: value, span: span(from: start))
  }

  private mutating func keywordValue(from start: Int) throws(Abandon) -> Expression {
    let value = try expression()
    if startsComprehension { throw mistake(.comprehensionInKeyword, at: span(from: start)) }
    return value
  }

  private mutating func positionalArgument(
    from start: Int, after arguments: ArgumentList
  ) throws(Abandon) -> Argument {
    var value = try expression()
    if kind == .walrus {
      value = try walrus(value)
    } else if kind == .equals {
      throw mistake(.assignmentInArgument(value), at: value.span.joined(span))
    } else if startsComprehension {
      value = try generatorArgument(value, from: start, isFirst: arguments.list.isEmpty)
    }
    if arguments.hasKeywordSpread { throw mistake(.positionalAfterKeywordSpread, at: value.span) }
    if !arguments.keywords.isEmpty { throw mistake(.positionalAfterKeyword, at: value.span) }
    return Argument(kind: .positional, value: value, span: value.span)
  }

  /// A generator expression may go without parentheses where it is the only argument.
  private mutating func generatorArgument(
    _ element: Expression, from start: Int, isFirst: Bool
  ) throws(Abandon) -> Expression {
    let generator = try comprehension(.generator(element))
    let span = span(from: start)
    if !isFirst || kind == .comma { throw mistake(.unparenthesizedGenerator, at: span) }
    return Expression(.comprehension(generator), span)
  }
}
