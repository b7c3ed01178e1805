import Diagnostics
import Lexer
import Parser

extension Compiler {
  /// Compiles the statements of a module or function, with what must happen on entry and at the end.
  func compileBody(_ body: [Statement], end: Span) throws(Diagnostic) {
    makeCells(of: scope, base: 0, parameters: draft.parameters.names.count, end)
    try statements(body)
    try scoped { () throws(Diagnostic) in
      let none = try temporary(end)
      loadConstant(.none, none, end)
      emit(.return(none), end)
    }
  }

  /// A `def` without its decorators, or a `lambda`.
  func makeFunction(_ function: Function, into target: Register, _ span: Span) throws(Diagnostic) {
    let draft = CodeDraft(
      name: function.name.symbol.text, qualifiedName: qualified(function.name.symbol.text),
      source: program.source, parameters: ParameterList(function.parameters),
      scope: program.scopes[function.scope.index], function: function,
      docstring: function.docstring.map { .string(StringObject.make($0)) } ?? .none)
    let inner = Compiler(program, globals: globals, scope: draft.scope, draft: draft)
    inner.draft.captureSources = captureSources(of: draft.scope)
    inner.draft.positionalDefaultCount = function.parameters.count {
      $0.kind != .keywordOnly && $0.defaultValue != nil
    }
    try inner.compileBody(function.body, end: Span(Int(span.end), Int(span.end)))
    try scoped { () throws(Diagnostic) in
      let window = try defaults(function.parameters, span)
      self.draft.functions.append(CodeObject(inner.draft))
      emit(.makeFunction(Int32(self.draft.functions.count - 1), target, window: window), span)
    }
  }

  /// The defaults of the positional parameters that have one, then one for each keyword-only parameter.
  private func defaults(_ parameters: [Parameter], _ span: Span) throws(Diagnostic) -> Register {
    let defaulted = parameters.filter { $0.kind == .keywordOnly || $0.defaultValue != nil }
    let positional = defaulted.filter { $0.kind != .keywordOnly }
    let ordered = positional + defaulted.filter { $0.kind == .keywordOnly }
    let window = try window(ordered.count + 1, span)
    for (i, parameter) in ordered.enumerated() {
      let register = window + Register(i)
      if let value = parameter.defaultValue {
        try evaluate(value, into: register)
      } else {
        emit(.clear(register), span)
      }
    }
    return window
  }

  /// Where the code at hand has each cell that an inner scope captures.
  private func captureSources(of inner: Scope) -> [CodeObject.CaptureSource] {
    inner.captures.map { capture in
      switch resolve(capture.symbol) {
      case .cell(let i): .register(Register(i))
      case .captured(let i): .captured(UInt16(i))
      case .local, .global: preconditionFailure("a captured variable has a cell")
      }
    }
  }

  private func qualified(_ name: String) -> String {
    scope.kind == .module ? name : "\(draft.qualifiedName).<locals>.\(name)"
  }

  // MARK: Comprehensions

  func comprehension(
    _ comprehension: Comprehension, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    if case .generator(let element) = comprehension.kind {
      return try generator(comprehension, element, into: target, span)
    }
    try scoped { () throws(Diagnostic) in
      let first = try temporary(span)
      let source = try operand(comprehension.clauses[0].iterable)
      emit(.makeIterator(first, of: source), comprehension.clauses[0].iterable.span)
      let scope = program.scopes[comprehension.scope.index]
      let base = Int(try window(scope.locals.count, span))
      draft.variables.append(base..<base + scope.locals.count)
      let result = try temporary(span)
      emit(emptyCollection(comprehension.kind, result), span)
      inlined.append(InlinedScope(scope: scope, base: base))
      defer { inlined.removeLast() }
      makeCells(of: scope, base: base, parameters: 0, span)
      let before = assigned
      try clauses(comprehension.clauses[...], iterator: first) { () throws(Diagnostic) in
        try element(of: comprehension.kind, into: result, span)
      }
      assigned = before
      emit(.clear(first), span)
      emit(.move(target, from: result), span)
    }
  }

  private func emptyCollection(_ kind: Comprehension.Kind, _ result: Register) -> Instruction {
    switch kind {
    case .list, .generator: .makeList(result, window: result, count: 0)
    case .set: .makeSet(result, window: result, count: 0)
    case .dict: .makeDict(result, window: result, count: 0)
    }
  }

  private func element(
    of kind: Comprehension.Kind, into result: Register, _ span: Span
  ) throws(Diagnostic) {
    try scoped { () throws(Diagnostic) in
      switch kind {
      case .list(let element): emit(.listAppend(result, try operand(element)), element.span)
      case .set(let element): emit(.setAdd(result, try operand(element)), element.span)
      case .dict(let key, let value):
        let key = try operand(key)
        emit(.dictInsert(result, key: key, value: try operand(value)), span)
      case .generator(let element): emit(.yield(try operand(element)), element.span)
      }
    }
  }

  /// The loops and conditions of a comprehension around `body`. The first iterator is already made.
  private func clauses(
    _ clauses: ArraySlice<ComprehensionClause>, iterator: Register, _ body: () throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let clause = clauses.first!
    let span = clause.iterable.span
    let start = position
    var skips: [Int] = []
    try scoped { () throws(Diagnostic) in
      let toEnd = try next(iterator, clause.target, span)
      for condition in clause.conditions {
        skips += try jumpUnless(condition)
      }
      let rest = clauses.dropFirst()
      if let following = rest.first {
        let inner = try temporary(span)
        emit(.makeIterator(inner, of: try operand(following.iterable)), following.iterable.span)
        try self.clauses(rest, iterator: inner, body)
      } else {
        try body()
      }
      for skip in skips { patch(skip) }
      emit(.jump(Target(start)), span)
      patch(toEnd)
    }
  }

  /// Takes the next value of an iterator into a loop's target; returns the jump taken at the end.
  func next(_ iterator: Register, _ target: Expression, _ span: Span) throws(Diagnostic) -> Int {
    if let local = localRegister(target) {
      let toEnd = emitJump(span) { .forNext($0, local, iterator: iterator) }
      assigned.insert(Int(local))
      return toEnd
    }
    return try scoped { () throws(Diagnostic) in
      let value = try temporary(span)
      let toEnd = emitJump(span) { .forNext($0, value, iterator: iterator) }
      try assign(target, from: value)
      return toEnd
    }
  }

  private func generator(
    _ comprehension: Comprehension, _ element: Expression, into target: Register, _ span: Span
  ) throws(Diagnostic) {
    let scope = program.scopes[comprehension.scope.index]
    let source = Parameter(
      name: Identifier(scope.locals[0], span), kind: .positional, defaultValue: nil)
    let draft = CodeDraft(
      name: "<genexpr>", qualifiedName: qualified("<genexpr>"), source: program.source,
      parameters: ParameterList([source]), scope: scope, function: nil)
    draft.isGenerator = true
    draft.captureSources = captureSources(of: scope)
    let inner = Compiler(program, globals: globals, scope: scope, draft: draft)
    inner.makeCells(of: scope, base: 0, parameters: 1, span)
    try inner.clauses(comprehension.clauses[...], iterator: 0) { () throws(Diagnostic) in
      try inner.element(of: comprehension.kind, into: 0, element.span)
    }
    inner.emit(.clear(0), span)
    inner.emit(.return(0), span)
    try scoped { () throws(Diagnostic) in
      let window = try window(2, span)
      self.draft.functions.append(CodeObject(inner.draft))
      emit(.makeFunction(Int32(self.draft.functions.count - 1), window, window: window), span)
      let iterable = comprehension.clauses[0].iterable
      let source = try operand(iterable)
      emit(.makeIterator(window + 1, of: source), iterable.span)
      emit(.call(target, window: window, count: 1), span)
    }
  }
}
