import Diagnostics
import Lexer
import Parser

extension Compiler {
  func statements(_ body: [Statement]) throws(Diagnostic) {
    for statement in body { try scoped { () throws(Diagnostic) in try self.statement(statement) } }
  }

  private func statement(_ statement: Statement) throws(Diagnostic) {
    let span = statement.span
    switch statement.kind {
    case .expression(let expression): try expressionStatement(expression)
    case .assign(let targets, let value):
      try assign(targets: targets, value: value, span)
      try show(targets[0], span)
    case .augmented(let target, let op, let value):
      try augment(target, op, value, span)
      try show(target, span)
    case .annotated(let target, let value):
      if let value {
        try assign(targets: [target], value: value, span)
        try show(target, span)
      }
    case .delete(let targets): for target in targets { try delete(target) }
    case .if(let test, let then, let otherwise): try branch(test, then, otherwise)
    case .while(let test, let body, let otherwise): try loop(while: test, body, otherwise, span)
    case .for(let target, let iterable, let body, let otherwise):
      try loop(over: iterable, target, body, otherwise, span)
    case .break: try leaveLoop(span) { .jump($0) }
    case .continue: try continueLoop(span)
    case .pass: break
    case .return(let value): try returnStatement(value, span)
    case .assert(let test, let message): try assertion(test, message, span)
    case .raise(let exception, let cause): try raise(exception, cause, span)
    case .try(let statement): try self.try(statement, span)
    case .function(let function): try define(function, span)
    case .global, .nonlocal: break
    case .import(let modules): try importModules(modules, span)
    case .importFrom(let module, let names): try importNames(module, names, span)
    }
  }

  private func expressionStatement(_ expression: Expression) throws(Diagnostic) {
    if expression.isConstant && !isInteractive { return }
    // A bare name is looked up too: it may not exist.
    let target = try temporary(expression.span)
    try evaluate(expression, into: target)
    if isInteractive && scope.kind == .module { emit(.echo(target), expression.span) }
  }

  private func branch(
    _ test: Expression, _ then: [Statement], _ otherwise: [Statement]
  ) throws(Diagnostic) {
    var ends: [Int] = []
    var meeting: Assigned?
    var (test, then, otherwise) = (test, then, otherwise)
    // An `elif` chain is a chain of `if`s in `else`; it is walked here, not recursed into.
    while true {
      let toElse = try jumpUnless(test)
      let before = assigned
      try statements(then)
      meeting = meeting?.meeting(assigned) ?? assigned
      if !otherwise.isEmpty && !assigned.isUnreachable { ends.append(emitJump(test.span) { .jump($0) }) }
      assigned = before
      for jump in toElse { patch(jump) }
      guard otherwise.count == 1, case .if(let nextTest, let nextThen, let nextOtherwise) = otherwise[0].kind
      else { break }
      (test, then, otherwise) = (nextTest, nextThen, nextOtherwise)
    }
    try statements(otherwise)
    assigned = meeting!.meeting(assigned)
    for jump in ends { patch(jump) }
  }

  // MARK: Loops

  private func loop(
    while test: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: Span
  ) throws(Diagnostic) {
    forgetDeleted(in: body)
    let start = position
    let isEndless = test.isTrue
    let toElse = isEndless ? [] : try jumpUnless(test)
    let before = assigned
    let loop = Loop(start: start)
    blocks.append(.loop(loop))
    try statements(body)
    blocks.removeLast()
    emit(.jump(Target(start)), span)
    for jump in toElse { patch(jump) }
    assigned = before
    if isEndless { assigned.becomeUnreachable() }
    try statements(otherwise)
    finish(loop, before: before)
  }

  private func loop(
    over iterable: Expression, _ target: Expression, _ body: [Statement], _ otherwise: [Statement],
    _ span: Span
  ) throws(Diagnostic) {
    let iterator = try temporary(span)
    try scoped { () throws(Diagnostic) in
      emit(.makeIterator(iterator, of: try operand(iterable)), iterable.span)
    }
    forgetDeleted(in: body)
    let before = assigned
    let start = position
    let toElse = try next(iterator, target, iterable.span)
    try show(target, target.span)
    let loop = Loop(start: start)
    blocks.append(.loop(loop))
    try statements(body)
    blocks.removeLast()
    emit(.jump(Target(start)), span)
    patch(toElse)
    assigned = before
    try statements(otherwise)
    finish(loop, before: before)
    emit(.clear(iterator), span)
  }

  private func finish(_ loop: Loop, before: Assigned) {
    for jump in loop.breaks { patch(jump) }
    if !loop.breaks.isEmpty { assigned = before.meeting(assigned) }
  }

  /// What a body deletes may be unbound where it starts again, as a loop's, or where it was left in the middle.
  func forgetDeleted(in body: [Statement]) {
    for name in deletedNames(in: body) { forgetDeleted(name) }
  }

  func forgetDeleted(_ name: Symbol) {
    if case .local(let i) = resolve(name) { assigned.remove(i) }
  }

  private func leaveLoop(_ span: Span, _ jump: (Target) -> Instruction) throws(Diagnostic) {
    try unwind(toLoop: true, span)
    blocks.innermostLoop!.breaks.append(emitJump(span, jump))
    assigned.becomeUnreachable()
  }

  private func continueLoop(_ span: Span) throws(Diagnostic) {
    try unwind(toLoop: true, span)
    emit(.jump(Target(blocks.innermostLoop!.start)), span)
    assigned.becomeUnreachable()
  }

  // MARK: Simple statements

  private func returnStatement(_ value: Expression?, _ span: Span) throws(Diagnostic) {
    let value = value ?? Expression(.none, span)
    // What `finally` does to a local must not change the value that is already computed.
    let needsCopy = blocks.contains { $0.isFinally }
    let result = needsCopy ? try temporary(span) : try operand(value)
    if needsCopy { try evaluate(value, into: result) }
    show(result, span)
    try unwind(toLoop: false, span)
    emit(.return(result), span)
    assigned.becomeUnreachable()
  }

  private func assertion(_ test: Expression, _ message: Expression?, _ span: Span) throws(Diagnostic) {
    let before = assigned
    let toFailure = try jumpUnless(test)
    let after = assigned
    let toEnd = emitJump(span) { .jump($0) }
    for jump in toFailure { patch(jump) }
    assigned = before
    let text = try temporary(span)
    if let message { try evaluate(message, into: text) } else { emit(.clear(text), span) }
    emit(.failAssertion(text), test.span)
    patch(toEnd)
    assigned = after
  }

  private func raise(_ exception: Expression?, _ cause: Expression?, _ span: Span) throws(Diagnostic) {
    if let exception {
      let exception = try operand(exception)
      if let cause {
        emit(.raiseFrom(exception, cause: try operand(cause)), span)
      } else {
        emit(.raise(exception), span)
      }
    } else {
      emit(.raiseAgain, span)
    }
    assigned.becomeUnreachable()
  }

  private func define(_ function: Function, _ span: Span) throws(Diagnostic) {
    let target = function.decorators.isEmpty ? nil : try window(function.decorators.count, span)
    for (i, decorator) in function.decorators.enumerated() {
      try evaluate(decorator, into: target! + Register(i))
    }
    // The function stands right behind the last decorator: each call leaves its result where the next one reads it.
    let made = try temporary(span)
    try makeFunction(function, into: made, function.name.span)
    for i in function.decorators.indices.reversed() {
      let callee = target! + Register(i)
      emit(.call(callee, window: callee, count: 1), function.decorators[i].span)
    }
    store(function.name.symbol, from: target ?? made, function.name.span)
  }

  // MARK: Imports

  private func importModules(_ modules: [ImportedModule], _ span: Span) throws(Diagnostic) {
    for imported in modules {
      let target = try temporary(span)
      let name = imported.module.parts.map(\.symbol.text).joined(separator: ".")
      emit(.importModule(constant(.string(name)), target), imported.module.span)
      // `import a.b` binds `a`; `import a.b as c` binds the module `a.b`.
      if imported.alias == nil && imported.module.parts.count > 1 {
        let first = imported.module.parts[0].symbol.text
        emit(.importModule(constant(.string(first)), target), imported.module.span)
      }
      store((imported.alias ?? imported.module.parts[0]).symbol, from: target, span)
    }
  }

  private func importNames(
    _ module: DottedName, _ names: [ImportedName], _ span: Span
  ) throws(Diagnostic) {
    let source = try temporary(span)
    let name = module.parts.map(\.symbol.text).joined(separator: ".")
    emit(.importModule(constant(.string(name)), source), module.span)
    if names.isEmpty { return emit(.importAll(module: source), span) }
    for imported in names {
      try scoped { () throws(Diagnostic) in
        let member = try temporary(span)
        emit(.importMember(imported.name.symbol, member, module: source), imported.name.span)
        store((imported.alias ?? imported.name).symbol, from: member, imported.name.span)
      }
    }
  }
}

extension Expression {
  /// `while True`: never tested.
  fileprivate var isTrue: Bool {
    switch kind {
    case .bool(true): true
    case .int(let value): value != 0
    default: false
    }
  }
}

/// The names that statements delete, `except … as name` included: it deletes its name at its end.
private func deletedNames(in body: [Statement]) -> [Symbol] {
  body.flatMap { statement -> [Symbol] in
    switch statement.kind {
    case .delete(let targets): targets.flatMap(deletedNames)
    case .if(_, let then, let otherwise): deletedNames(in: then) + deletedNames(in: otherwise)
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise):
      deletedNames(in: body) + deletedNames(in: otherwise)
    case .try(let statement):
      deletedNames(in: statement.body) + deletedNames(in: statement.otherwise)
        + deletedNames(in: statement.finally)
        + statement.handlers.flatMap { deletedNames(in: $0.body) + ($0.name.map { [$0.symbol] } ?? []) }
    default: []
    }
  }
}

private func deletedNames(_ target: Expression) -> [Symbol] {
  if case .name(let name) = target.kind { return [name] }
  return target.targets?.flatMap(deletedNames) ?? []
}
