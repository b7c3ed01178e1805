import Diagnostics
import Lexer

extension ProgramParser {
  /// One compound statement, or the simple statements of one line.
  mutating func statements(into body: inout [Statement]) throws(Abandon) {
    switch kind {
    case .if: body.append(try ifStatement())
    case .for: body.append(try forStatement())
    case .while: body.append(try whileStatement())
    case .try: body.append(try tryStatement())
    case .def, .at: if let function = try decoratedFunction() { body.append(function) }
    case .class, .with, .async: try refusedStatement(into: &body)
    case .name where startsMatch: refuseMatch()
    default: try simpleStatements(into: &body)
    }
  }

  /// `a = 1; b = 2`, and the line end.
  mutating func simpleStatements(into body: inout [Statement]) throws(Abandon) {
    repeat {
      body.append(try simpleStatement())
      if accept(.newline) { return }
    } while accept(.semicolon) && kind != .newline
    guard accept(.newline) else { throw unexpected() }
  }

  private mutating func simpleStatement() throws(Abandon) -> Statement {
    switch kind {
    case .pass: return Statement(.pass, advance().span)
    case .break, .continue: return loopJump()
    case .return: return try returnStatement()
    case .assert: return try assertStatement()
    case .raise: return try raiseStatement()
    case .del: return try deleteStatement()
    case .global, .nonlocal: return try declaration()
    case .import: return try importStatement()
    case .from: return try importFromStatement()
    default: return try expressionStatement()
    }
  }

  private var endsStatement: Bool { kind == .newline || kind == .semicolon }

  // MARK: Keywords

  private mutating func loopJump() -> Statement {
    let token = advance()
    if !context.isInLoop && context.isKnown {
      report(token.kind == .break ? .breakOutsideLoop : .continueOutsideLoop, at: token.span)
    }
    return Statement(token.kind == .break ? .break : .continue, token.span)
  }

  private mutating func returnStatement() throws(Abandon) -> Statement {
    let keyword = advance()
    let start = Int(keyword.span.start)
    let value = endsStatement ? nil : try unstarred(try starExpressions())
    if !context.isInFunction && context.isKnown { report(.returnOutsideFunction, at: keyword.span) }
    return Statement(.return(value), span(from: start))
  }

  private mutating func assertStatement() throws(Abandon) -> Statement {
    let start = start
    advance()
    let test = try expression()
    let message = accept(.comma) ? try expression() : nil
    return Statement(.assert(test: test, message: message), span(from: start))
  }

  private mutating func raiseStatement() throws(Abandon) -> Statement {
    let start = start
    advance()
    let exception = endsStatement ? nil : try expression()
    let cause = exception != nil && accept(.from) ? try expression() : nil
    return Statement(.raise(exception: exception, cause: cause), span(from: start))
  }

  private mutating func deleteStatement() throws(Abandon) -> Statement {
    let start = start
    advance()
    var targets: [Expression] = []
    repeat {
      let target = kind == .star ? try starred() : try expression()
      try checkDeletion(target)
      targets.append(target)
    } while accept(.comma) && !endsStatement
    return Statement(.delete(targets), span(from: start))
  }

  /// `global a, b`
  private mutating func declaration() throws(Abandon) -> Statement {
    let keyword = advance()
    var names: [Identifier] = []
    repeat { names.append(try identifier()) } while accept(.comma)
    let span = span(from: Int(keyword.span.start))
    return Statement(keyword.kind == .global ? .global(names) : .nonlocal(names), span)
  }

  // MARK: Expressions and assignments

  private mutating func expressionStatement() throws(Abandon) -> Statement {
    let start = start
    let first = kind == .yield ? try refusedYield() : try starExpressions()
    switch kind {
    case .equals: return try assignment(first, from: start)
    case .colon: return try annotation(first, from: start)
    case .walrus where !first.isName: throw mistake(.walrusTarget(first), at: first.span)
    default: break
    }
    if let op = augmentedOperator(kind) { return try augmented(first, op, from: start) }
    if endsStatement { return Statement(.expression(try unstarred(first)), span(from: start)) }
    throw unexpected()
  }

  /// `a = b = value`
  private mutating func assignment(_ first: Expression, from start: Int) throws(Abandon) -> Statement {
    var targets: [Expression] = []
    var value = first
    while kind == .equals {
      if let wrong = wrongTarget(in: value) {
        throw wrongAssignment(wrong, isFirst: targets.isEmpty, in: value)
      }
      try checkTarget(value)
      targets.append(value)
      advance()
      value = kind == .yield ? try refusedYield() : try starExpressions()
    }
    return Statement(.assign(targets: targets, value: try unstarred(value)), span(from: start))
  }

  private mutating func wrongAssignment(
    _ wrong: Expression, isFirst: Bool, in target: Expression
  ) -> Abandon {
    if isFirst, let last = lastOperand(of: target), let advice = equalsMistake(last) { return advice }
    return mistake(.cannotAssign(wrong), at: wrong.span)
  }

  /// What stands directly before the equals sign.
  private func lastOperand(of target: Expression) -> Expression? {
    guard case .tuple(let elements) = target.kind, !isParenthesized(target) else { return target }
    return elements.last
  }

  private mutating func augmented(
    _ target: Expression, _ op: BinaryOperator, from start: Int
  ) throws(Abandon) -> Statement {
    advance()
    let value = kind == .yield ? try refusedYield() : try starExpressions()
    switch target.kind {
    case .name, .attribute, .subscript: break
    default: throw mistake(.illegalAugmented(target), at: target.span)
    }
    return Statement(
      .augmented(target: target, op: op, value: try unstarred(value)), span(from: start))
  }

  /// `target: annotation = value`
  private mutating func annotation(_ target: Expression, from start: Int) throws(Abandon) -> Statement {
    let isPlain = try checkAnnotated(target)
    advance()
    _ = try expression()
    var value: Expression?
    if accept(.equals) { value = kind == .yield ? try refusedYield() : try unstarred(try starExpressions()) }
    // `(x): int` does nothing, and unlike `x: int` it makes no variable.
    if value == nil, case .name = target.kind, !isPlain { return Statement(.pass, span(from: start)) }
    return Statement(.annotated(target: target, value: value), span(from: start))
  }

  /// Whether the target is a name without parentheses.
  private mutating func checkAnnotated(_ target: Expression) throws(Abandon) -> Bool {
    switch target.kind {
    case .name: return !isParenthesized(target)
    case .attribute, .subscript: return false
    default: break
    }
    let hasAnnotation = lookingAhead { parser throws(Abandon) in
      parser.advance()
      return try parser.expression()
    }
    if hasAnnotation == nil { throw unexpected() }
    throw mistake(.cannotAnnotate(target), at: target.span)
  }

  private func augmentedOperator(_ kind: Token.Kind) -> BinaryOperator? {
    switch kind {
    case .plusEquals: .add
    case .minusEquals: .subtract
    case .starEquals: .multiply
    case .slashEquals: .divide
    case .doubleSlashEquals: .floorDivide
    case .percentEquals: .modulo
    case .doubleStarEquals: .power
    case .atEquals: .matmul
    case .leftShiftEquals: .leftShift
    case .rightShiftEquals: .rightShift
    case .ampersandEquals: .bitAnd
    case .barEquals: .bitOr
    case .caretEquals: .bitXor
    default: nil
    }
  }
}
