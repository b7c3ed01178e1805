import Diagnostics
import Lexer

extension ProgramParser {
  // MARK: if

  /// `if`, any number of `elif`, `else`. Read in a loop, then put inside one another from the last to the first.
  mutating func ifStatement() throws(Abandon) -> Statement {
    var branches = [try branch("'if' statement")]
    while kind == .elif {
      if branches.count == Self.deepest { throw tooDeep() }
      branches.append(try branch("'elif' statement"))
    }
    var otherwise = try elseBlock()
    let end = Int(previous.span.end)
    for branch in branches.reversed() {
      let span = Span(branch.start, max(end, branch.start))
      otherwise = [Statement(.if(test: branch.test, then: branch.body, otherwise: otherwise), span)]
    }
    return otherwise[0]
  }

  private struct Branch {
    let start: Int
    let test: Expression
    let body: [Statement]
  }

  private mutating func branch(_ name: String) throws(Abandon) -> Branch {
    let keyword = advance()
    let test = try namedExpression()
    let body = try block(of: Header(keyword, name))
    return Branch(start: Int(keyword.span.start), test: test, body: body)
  }

  /// The block of an `else`, if there is one.
  private mutating func elseBlock() throws(Abandon) -> [Statement] {
    guard kind == .else else { return [] }
    return try block(of: Header(advance(), "'else' statement", demandsColon: true))
  }

  // MARK: Loops

  mutating func whileStatement() throws(Abandon) -> Statement {
    let keyword = advance()
    let test = try namedExpression()
    let body = try loopBlock(of: Header(keyword, "'while' statement"))
    let otherwise = try elseBlock()
    return Statement(
      .while(test: test, body: body, otherwise: otherwise), span(from: Int(keyword.span.start)))
  }

  mutating func forStatement() throws(Abandon) -> Statement {
    let keyword = advance()
    let target = try loopTarget()
    let iterable = try unstarred(try starExpressions())
    let body = try loopBlock(of: Header(keyword, "'for' statement"))
    let otherwise = try elseBlock()
    return Statement(
      .for(target: target, iterable: iterable, body: body, otherwise: otherwise),
      span(from: Int(keyword.span.start)))
  }

  private mutating func loopBlock(of header: Header) throws(Abandon) -> [Statement] {
    let outer = context.isInLoop
    defer { context.isInLoop = outer }
    context.isInLoop = true
    return try countedBlock(of: header)
  }

  /// Python allows twenty loops and `try`s inside one another.
  private mutating func countedBlock(of header: Header) throws(Abandon) -> [Statement] {
    context.blocks += 1
    defer { context.blocks -= 1 }
    if context.blocks == Self.mostBlocks + 1 { report(.tooManyBlocks, at: header.keyword.span) }
    return try block(of: header)
  }

  private static let mostBlocks = 20

  // MARK: try

  mutating func tryStatement() throws(Abandon) -> Statement {
    let keyword = advance()
    let body = try countedBlock(of: Header(keyword, "'try' statement", demandsColon: true))
    var handlers: [ExceptHandler] = []
    while kind == .except { handlers.append(try handler()) }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let hasFinally = kind == .finally
    let finally =
      hasFinally ? try block(of: Header(advance(), "'finally' statement", demandsColon: true)) : []
    // A block that is missing has been reported already.
    if handlers.isEmpty && !hasFinally && !body.isEmpty { missingHandlers(of: keyword) }
    checkOrder(handlers)
    return Statement(
      .try(Try(body: body, handlers: handlers, otherwise: otherwise, finally: finally)),
      span(from: Int(keyword.span.start)))
  }

  private mutating func missingHandlers(of keyword: Token) {
    if isAtEnd { endsBeforeBlock = true }
    report(.expectedExcept, at: span, secondary: [Label(source, keyword.span, "this try has neither")])
  }

  private mutating func checkOrder(_ handlers: [ExceptHandler]) {
    for handler in handlers.dropLast() where handler.type == nil {
      report(.defaultExceptNotLast, at: handler.span)
    }
  }

  private mutating func handler() throws(Abandon) -> ExceptHandler {
    let keyword = advance()
    if kind == .star { refuse(.exceptStar, at: keyword.span.joined(advance().span)) }
    let type = kind == .colon || kind == .newline ? nil : try expression()
    if kind == .comma, let type { throw severalTypes(from: type) }
    let name = type != nil && accept(.as) ? try identifier() : nil
    let headerSpan = span(from: Int(keyword.span.start))
    let body = try block(of: Header(keyword, "'except' statement"))
    return ExceptHandler(type: type, name: name, body: body, span: headerSpan)
  }

  private mutating func severalTypes(from first: Expression) -> Abandon {
    let types = lookingAhead { parser throws(Abandon) in
      parser.advance()
      return try parser.starExpressions().span
    }
    guard let types else { return unexpected() }
    return mistake(.unparenthesizedTypes, at: first.span.joined(types))
  }
}
