import Diagnostics
import Lexer

extension ProgramParser {
  mutating func atom() throws(Abandon) -> Expression {
    let token = token
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(token.symbol), token.span)
    case .int, .float: return number()
    case .string, .formatted: return try strings()
    case .leftParen: return try group()
    case .leftBracket: return try list()
    case .leftBrace: return try dictOrSet()
    case .None: return constant(.none)
    case .True: return constant(.bool(true))
    case .False: return constant(.bool(false))
    case .ellipsis: return constant(.ellipsis)
    case .broken: return brokenLiteral()
    case .yield: return try refusedYield()
    case .await: return try refusedAwait()
    default: throw unexpected()
    }
  }

  private mutating func constant(_ kind: Expression.Kind) -> Expression {
    Expression(kind, advance().span)
  }

  private mutating func number() -> Expression {
    let token = advance()
    switch NumberLiteral(token, in: source) {
    case .int(let value): return Expression(.int(value), token.span)
    case .bigInt(let digits): return Expression(.bigInt(digits), token.span)
    case .float(let value): return Expression(.float(value), token.span)
    }
  }

  private mutating func brokenLiteral() -> Expression {
    let start = start
    while kind == .broken || kind == .string || kind == .formatted { advance() }
    return Expression(.none, span(from: start))
  }

  // MARK: Brackets

  /// Reads the closing bracket after `last`, or says what is missing before it.
  mutating func close(_ bracket: Token.Kind, after last: Expression?) throws(Abandon) {
    if accept(bracket) { return }
    if let last, let next = missingComma(after: last) {
      throw mistake(.missingComma, at: last.span.joined(next))
    }
    throw unexpected()
  }

  /// The place of an expression that follows another one directly, as if a comma had been forgotten.
  mutating func missingComma(after last: Expression) -> Span? {
    let isPrefixedString = previous.kind == .name && (kind == .string || kind == .formatted)
    if isPrefixedString || !startsExpression(kind) || previous.kind == .comma || isPrintBefore { return nil }
    return lookingAhead { parser throws(Abandon) in try parser.expression().span }
      ?? lookingAhead { parser throws(Abandon) in try parser.atom().span }
  }

  /// `(a)`, `(a, b)`, `()`, `(a for a in b)`
  private mutating func group() throws(Abandon) -> Expression {
    let start = start
    advance()
    if accept(.rightParen) { return Expression(.tuple([]), span(from: start)) }
    if kind == .doubleStar { throw doubleStarInParentheses() }
    let first = kind == .yield ? try refusedYield() : try element()
    if startsComprehension { return try comprehension(.generator(first), from: start, until: .rightParen) }
    if kind == .comma {
      let elements = try elements(after: first, until: .rightParen)
      return Expression(.tuple(elements), span(from: start))
    }
    try close(.rightParen, after: first)
    if case .starred = first.kind { throw mistake(.starredInParentheses, at: first.span) }
    return Expression(first.kind, span(from: start))
  }

  private mutating func doubleStarInParentheses() -> Abandon {
    let isAlone: Void? = lookingAhead { parser throws(Abandon) in
      parser.advance()
      _ = try parser.expression()
      guard parser.kind == .rightParen else { throw Abandon() }
    }
    return isAlone == nil ? unexpected() : mistake(.doubleStarredInParentheses, at: span)
  }

  private mutating func list() throws(Abandon) -> Expression {
    let start = start
    advance()
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let first = try element()
    if startsComprehension { return try comprehension(.list(first), from: start, until: .rightBracket) }
    let elements = try elements(after: first, until: .rightBracket)
    return Expression(.list(elements), span(from: start))
  }

  /// `*a` or `a := b` or an expression.
  private mutating func element() throws(Abandon) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  /// The elements after the first one, and the closing bracket.
  private mutating func elements(after first: Expression, until bracket: Token.Kind) throws(Abandon)
    -> [Expression]
  {
    var elements = [first]
    while accept(.comma), kind != bracket { elements.append(try element()) }
    if startsComprehension {
      throw mistake(.unparenthesizedTuple, at: first.span.joined(elements.last!.span))
    }
    try close(bracket, after: elements.last)
    return elements
  }

  // MARK: Braces

  private mutating func dictOrSet() throws(Abandon) -> Expression {
    let start = start
    advance()
    if accept(.rightBrace) { return Expression(.dict([]), span(from: start)) }
    if kind == .doubleStar { return try dict(first: try dictSpread(), from: start) }
    let first = try element()
    if accept(.colon) { return try dict(first: try dictItem(key: first), from: start) }
    if startsComprehension { return try comprehension(.set(first), from: start, until: .rightBrace) }
    let elements = try elements(after: first, until: .rightBrace)
    return Expression(.set(elements), span(from: start))
  }

  private mutating func dict(first: DictItem, from start: Int) throws(Abandon) -> Expression {
    if startsComprehension {
      guard let key = first.key else { throw mistake(.unpackingInDictComprehension, at: first.value.span) }
      return try comprehension(.dict(key: key, value: first.value), from: start, until: .rightBrace)
    }
    var items = [first]
    while accept(.comma), kind != .rightBrace {
      items.append(
        kind == .doubleStar ? try dictSpread() : try dictItem(key: try expression(), needsColon: true))
    }
    try close(.rightBrace, after: items.last?.value)
    return Expression(.dict(items), span(from: start))
  }

  private mutating func dictSpread() throws(Abandon) -> DictItem {
    advance()
    return DictItem(key: nil, value: try binary(.lowest))
  }

  private mutating func dictItem(key: Expression, needsColon: Bool = false) throws(Abandon) -> DictItem {
    if needsColon, !accept(.colon) { throw mistake(.dictNeedsColon, at: key.span) }
    switch kind {
    case .star: throw mistake(.starInDictValue, at: span)
    case .rightBrace, .comma: throw mistake(.dictNeedsValue, at: previous.span)
    default: return DictItem(key: key, value: try expression())
    }
  }

  // MARK: Comprehensions

  var startsComprehension: Bool { kind == .for || (kind == .async && peekKind(1) == .for) }

  /// The clauses after the element, and the closing bracket.
  private mutating func comprehension(
    _ kind: Comprehension.Kind, from start: Int, until bracket: Token.Kind
  ) throws(Abandon) -> Expression {
    let comprehension = try comprehension(kind)
    try close(bracket, after: nil)
    return Expression(.comprehension(comprehension), span(from: start))
  }

  mutating func comprehension(_ kind: Comprehension.Kind) throws(Abandon) -> Comprehension {
    switch kind {
    case .list(let element), .set(let element), .generator(let element):
      if case .starred = element.kind { throw mistake(.unpackingInComprehension, at: element.span) }
    case .dict: break
    }
    let scope = newScope()
    var clauses: [ComprehensionClause] = []
    while startsComprehension { clauses.append(try comprehensionClause()) }
    return Comprehension(kind: kind, clauses: clauses, scope: scope)
  }

  private mutating func comprehensionClause() throws(Abandon) -> ComprehensionClause {
    if kind == .async { refuse(.async, at: advance().span) }
    advance()
    let target = try loopTarget(isInBrackets: true)
    let iterable = try disjunction()
    var conditions: [Expression] = []
    while accept(.if) { conditions.append(try disjunction()) }
    return ComprehensionClause(target: target, iterable: iterable, conditions: conditions)
  }
}
