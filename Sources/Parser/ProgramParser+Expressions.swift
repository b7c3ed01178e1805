import Diagnostics
import Lexer

extension ProgramParser {
  // MARK: From the loosest to the tightest

  /// `a, *b, c`: what stands after `=`, `return`, `in`.
  mutating func starExpressions() throws(Abandon) -> Expression {
    let start = start
    let first = try starExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma), startsExpression(kind) || kind == .star { elements.append(try starExpression()) }
    return Expression(.tuple(elements), span(from: start))
  }

  /// Refuses a star that stands in no list or tuple.
  mutating func unstarred(_ expression: Expression) throws(Abandon) -> Expression {
    if case .starred = expression.kind { throw mistake(.starredHere, at: expression.span) }
    return expression
  }

  private mutating func starExpression() throws(Abandon) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  /// `*a`
  mutating func starred() throws(Abandon) -> Expression {
    let start = start
    advance()
    let value = try binary(.lowest)
    return Expression(.starred(value), span(from: start))
  }

  /// `a := b` or an expression.
  mutating func namedExpression() throws(Abandon) -> Expression {
    let value = try expression()
    if kind == .walrus { return try walrus(value) }
    if kind == .equals { throw equalsInExpression(value) }
    return value
  }

  mutating func walrus(_ target: Expression) throws(Abandon) -> Expression {
    guard case .name(let symbol) = target.kind, !isParenthesized(target) else {
      throw mistake(.walrusTarget(target), at: target.span)
    }
    advance()
    let value = try expression()
    let name = Identifier(symbol, target.span)
    return Expression(.walrus(target: name, value: value), target.span.joined(value.span))
  }

  mutating func expression() throws(Abandon) -> Expression {
    try deeper { parser throws(Abandon) in
      if parser.kind == .lambda { return try parser.lambda() }
      let value = try parser.disjunction()
      return parser.kind == .if ? try parser.conditional(value) : value
    }
  }

  private mutating func conditional(_ then: Expression) throws(Abandon) -> Expression {
    advance()
    let test = try disjunction()
    guard kind == .else else {
      if kind == .colon { throw unexpected() }
      throw mistake(.expectedElse, at: then.span.joined(test.span))
    }
    advance()
    let otherwise = try expression()
    return Expression(
      .conditional(test: test, then: then, otherwise: otherwise), then.span.joined(otherwise.span))
  }

  mutating func disjunction() throws(Abandon) -> Expression {
    let first = try conjunction()
    guard kind == .or else { return first }
    var operands = [first]
    while accept(.or) { operands.append(try conjunction()) }
    return Expression(.boolean(.or, operands), span(from: Int(first.span.start)))
  }

  private mutating func conjunction() throws(Abandon) -> Expression {
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    while accept(.and) { operands.append(try inversion()) }
    return Expression(.boolean(.and, operands), span(from: Int(first.span.start)))
  }

  private mutating func inversion() throws(Abandon) -> Expression {
    guard kind == .not else { return try comparison() }
    let start = start
    advance()
    let operand = try deeper { parser throws(Abandon) in try parser.inversion() }
    return Expression(.unary(.not, operand), span(from: start))
  }

  private mutating func comparison() throws(Abandon) -> Expression {
    let first = try binary(.lowest)
    guard comparisonOperator() != nil else { return first }
    var links: [ComparisonLink] = []
    while let op = comparisonOperator() {
      advance()
      if op == .notContains || op == .notIdentical { advance() }
      links.append(ComparisonLink(op: op, operand: try binary(.lowest)))
    }
    return Expression(.comparison(first, links), span(from: Int(first.span.start)))
  }

  private func comparisonOperator() -> ComparisonOperator? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    case .in: .contains
    case .is: peekKind(1) == .not ? .notIdentical : .identical
    case .not where peekKind(1) == .in: .notContains
    default: nil
    }
  }

  // MARK: Arithmetic

  /// How tightly a binary operator binds.
  enum Precedence: UInt8, Comparable {
    case or, xor, and, shift, sum, product, operand
    static let lowest = or

    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .operand }

    static func < (lhs: Precedence, rhs: Precedence) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Operators that bind at least as tightly as `minimum`; all of them group from the left.
  mutating func binary(_ minimum: Precedence) throws(Abandon) -> Expression {
    try chain { parser throws(Abandon) in
      var left = try parser.unary()
      while let (op, precedence) = binaryOperator(parser.kind), precedence >= minimum {
        parser.advance()
        try parser.wrap()
        let right = try parser.binary(precedence.next)
        left = Expression(.binary(op, left, right), left.span.joined(right.span))
      }
      return left
    }
  }

  private mutating func unary() throws(Abandon) -> Expression {
    let op: UnaryOperator
    switch kind {
    case .minus: op = .negate
    case .plus: op = .plus
    case .tilde: op = .invert
    default: return try power()
    }
    let start = start
    advance()
    let operand = try deeper { parser throws(Abandon) in try parser.unary() }
    return Expression(.unary(op, operand), span(from: start))
  }

  /// `a ** b`, which groups from the right and binds looser than the sign of `b`.
  private mutating func power() throws(Abandon) -> Expression {
    let base = try postfix()
    guard accept(.doubleStar) else { return base }
    let exponent = try deeper { parser throws(Abandon) in try parser.unary() }
    return Expression(.binary(.power, base, exponent), base.span.joined(exponent.span))
  }

  // MARK: What begins an expression

  func startsExpression(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .name, .int, .float, .string, .formatted, .broken, .None, .True, .False, .lambda, .not, .await,
      .leftParen, .leftBracket, .leftBrace, .minus, .plus, .tilde, .ellipsis:
      true
    default: false
    }
  }

  func isParenthesized(_ expression: Expression) -> Bool {
    source.bytes[Int(expression.span.start)] == UInt8(ascii: "(")
  }
}

private func binaryOperator(_ kind: Token.Kind) -> (BinaryOperator, ProgramParser.Precedence)? {
  switch kind {
  case .bar: (.bitOr, .or)
  case .caret: (.bitXor, .xor)
  case .ampersand: (.bitAnd, .and)
  case .leftShift: (.leftShift, .shift)
  case .rightShift: (.rightShift, .shift)
  case .plus: (.add, .sum)
  case .minus: (.subtract, .sum)
  case .star: (.multiply, .product)
  case .slash: (.divide, .product)
  case .doubleSlash: (.floorDivide, .product)
  case .percent: (.modulo, .product)
  case .at: (.matmul, .product)
  default: nil
  }
}
