import Diagnostics
import Lexer

extension ProgramParser {
  // MARK: def

  /// A `def` with its decorators; `nil` where they stand before something that was refused.
  mutating func decoratedFunction() throws(Abandon) -> Statement? {
    let start = start
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      guard accept(.newline) else { throw unexpected() }
    }
    switch kind {
    case .def: return try definition(decorators, from: start)
    case .class, .async:
      var dropped: [Statement] = []
      try refusedStatement(into: &dropped)
      return nil
    default:
      if isAtEnd { endsBeforeBlock = true }
      throw mistake(.decoratorWithoutFunction, at: span)
    }
  }

  private mutating func definition(_ decorators: [Expression], from start: Int) throws(Abandon) -> Statement {
    let keyword = advance()
    let name = try identifier()
    let scope = newScope()
    guard accept(.leftParen) else { throw mistake(.expectedParameters, at: span) }
    let parameters = try parameters(until: .rightParen, allowsAnnotations: true)
    guard accept(.rightParen) else { throw unexpected() }
    if accept(.arrow) { _ = try expression() }
    let body = try functionBlock(of: Header(keyword, "function definition", demandsColon: true))
    let function = Function(
      name: name, parameters: parameters, decorators: decorators, docstring: docstring(of: body), body: body,
      scope: scope, isLambda: false)
    return Statement(.function(function), span(from: start))
  }

  private mutating func functionBlock(of header: Header) throws(Abandon) -> [Statement] {
    let outer = context
    defer { context = Context(outer, isKnown: context.isKnown) }
    context = Context()
    context.isInFunction = true
    return try block(of: header)
  }

  private func docstring(of body: [Statement]) -> [UInt8]? {
    guard case .expression(let first)? = body.first?.kind, case .string(let text) = first.kind else {
      return nil
    }
    return text
  }

  // MARK: lambda

  mutating func lambda() throws(Abandon) -> Expression {
    let keyword = advance()
    let start = Int(keyword.span.start)
    let scope = newScope()
    let parameters = try parameters(until: .colon, allowsAnnotations: false)
    guard accept(.colon) else { throw unexpected() }
    let value = try expression()
    let function = Function(
      name: Identifier(Self.lambdaName, keyword.span), parameters: parameters, decorators: [], docstring: nil,
      body: [Statement(.return(value), value.span)], scope: scope, isLambda: true)
    return Expression(.lambda(function), span(from: start))
  }

  private static let lambdaName: Symbol = "<lambda>"

  // MARK: Parameters

  /// The parameters read so far, and the marks between them.
  private struct ParameterList {
    var list: [Parameter] = []
    let allowsAnnotations: Bool
    let end: Token.Kind
    var hasSlash = false
    var hasDefault = false
    /// A `*`, bare or before a name: names after it are keyword-only.
    var star: Span?
    var isStarBare = false
    var hasDoubleStar = false

    /// Those before a `/` are positional only.
    mutating func makePositionalOnly() {
      hasSlash = true
      list = list.map { Parameter(name: $0.name, kind: .positionalOnly, defaultValue: $0.defaultValue) }
    }
  }

  private mutating func parameters(
    until end: Token.Kind, allowsAnnotations: Bool
  ) throws(Abandon) -> [Parameter] {
    var parameters = ParameterList(allowsAnnotations: allowsAnnotations, end: end)
    while kind != end {
      try parameter(into: &parameters)
      guard accept(.comma) else { break }
    }
    if parameters.isStarBare, let star = parameters.star { throw mistake(.bareStar, at: star) }
    return parameters.list
  }

  private mutating func parameter(into parameters: inout ParameterList) throws(Abandon) {
    if parameters.hasDoubleStar { throw mistake(.parameterAfterDoubleStar, at: span) }
    switch kind {
    case .slash: try slash(into: &parameters)
    case .star: try starParameter(into: &parameters)
    case .doubleStar: try doubleStarParameter(into: &parameters)
    case .leftParen: throw parenthesizedParameter(isLambda: !parameters.allowsAnnotations)
    default: try namedParameter(into: &parameters)
    }
  }

  private mutating func namedParameter(into parameters: inout ParameterList) throws(Abandon) {
    let name = try parameterName(parameters.allowsAnnotations)
    let value = try defaultValue(until: parameters.end)
    if parameters.star == nil {
      if value == nil && parameters.hasDefault { throw mistake(.nonDefaultAfterDefault, at: name.span) }
      parameters.hasDefault = value != nil
    }
    parameters.isStarBare = false
    let kind: Parameter.Kind = parameters.star == nil ? .positional : .keywordOnly
    parameters.list.append(Parameter(name: name, kind: kind, defaultValue: value))
  }

  private mutating func parameterName(
    _ allowsAnnotations: Bool, isVariadic: Bool = false
  ) throws(Abandon) -> Identifier {
    let name = try identifier()
    if allowsAnnotations, accept(.colon) {
      _ = isVariadic && kind == .star ? try starred() : try expression()
    }
    return name
  }

  private mutating func defaultValue(until end: Token.Kind) throws(Abandon) -> Expression? {
    guard accept(.equals) else { return nil }
    if kind == end || kind == .comma { throw mistake(.expectedDefault, at: previous.span) }
    return try expression()
  }

  private mutating func slash(into parameters: inout ParameterList) throws(Abandon) {
    if parameters.hasSlash { throw mistake(.repeatedSlash, at: span) }
    if parameters.star != nil { throw mistake(.slashAfterStar, at: span) }
    if parameters.list.isEmpty { throw mistake(.leadingSlash, at: span) }
    parameters.makePositionalOnly()
    advance()
  }

  private mutating func starParameter(into parameters: inout ParameterList) throws(Abandon) {
    if parameters.star != nil { throw mistake(.repeatedStar, at: span) }
    parameters.star = advance().span
    guard kind == .name else {
      guard kind == .comma || kind == parameters.end else { throw unexpected() }
      parameters.isStarBare = true
      return
    }
    let name = try parameterName(parameters.allowsAnnotations, isVariadic: true)
    if kind == .equals { throw mistake(.defaultOfStar, at: span) }
    parameters.list.append(Parameter(name: name, kind: .variadic, defaultValue: nil))
  }

  private mutating func doubleStarParameter(into parameters: inout ParameterList) throws(Abandon) {
    if parameters.isStarBare, let star = parameters.star { throw mistake(.bareStar, at: star) }
    advance()
    let name = try parameterName(parameters.allowsAnnotations)
    if kind == .equals { throw mistake(.defaultOfDoubleStar, at: span) }
    parameters.hasDoubleStar = true
    parameters.list.append(Parameter(name: name, kind: .variadicKeywords, defaultValue: nil))
  }

  /// `def f((a, b))`, as Python 2 had it.
  private mutating func parenthesizedParameter(isLambda: Bool) -> Abandon {
    let group = lookingAhead { parser throws(Abandon) in
      let start = parser.start
      parser.advance()
      repeat { _ = try parser.identifier() } while parser.accept(.comma) && parser.kind != .rightParen
      guard parser.accept(.rightParen) else { throw Abandon() }
      return parser.span(from: start)
    }
    guard let group else { return unexpected() }
    return mistake(.parenthesizedParameters(isLambda: isLambda), at: group)
  }
}

extension ProgramParser.Context {
  /// An outer context again, after a function in it; what the function left unknown stays so.
  init(_ outer: Self, isKnown: Bool) {
    self = outer
    self.isKnown = outer.isKnown && isKnown
  }
}
