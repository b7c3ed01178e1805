import Diagnostics
import Lexer

extension Resolver {
  mutating func walk(_ statements: [Statement]) {
    for statement in statements { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): walk(value)
    case .assign(let targets, let value):
      walk(value)
      for target in targets { bind(target) }
    case .augmented(let target, _, let value):
      bind(target)
      walk(value)
    case .annotated(let target, let value): annotate(target, value)
    case .delete(let targets):
      for target in targets { bind(target) }
    case .if(let test, let then, let otherwise): walkIf(test, then, otherwise)
    case .while(let test, let body, let otherwise):
      walk(test)
      walk(body)
      walk(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      bind(target)
      walk(iterable)
      walk(body)
      walk(otherwise)
    case .break, .continue, .pass: break
    case .return(let value): walk(value)
    case .assert(let test, let message):
      walk(test)
      walk(message)
    case .raise(let exception, let cause):
      walk(exception)
      walk(cause)
    case .try(let statement): walk(statement)
    case .function(let function):
      note(function.name.symbol, .bound)
      walk(function)
    case .global(let names): declare(names, .global, at: statement.span)
    case .nonlocal(let names): declare(names, .nonlocal, at: statement.span)
    case .import(let modules):
      for module in modules { note((module.alias ?? module.module.parts[0]).symbol, .bound) }
    case .importFrom(_, let names): bindImported(names, at: statement.span)
    }
  }

  /// An `elif` is an `if` alone in the other branch: the chain is walked in a loop.
  private mutating func walkIf(_ test: Expression, _ then: [Statement], _ otherwise: [Statement]) {
    var (test, then, otherwise) = (test, then, otherwise)
    while true {
      walk(test)
      walk(then)
      guard otherwise.count == 1,
        case .if(let nextTest, let nextThen, let nextOtherwise) = otherwise[0].kind
      else { break }
      (test, then, otherwise) = (nextTest, nextThen, nextOtherwise)
    }
    walk(otherwise)
  }

  private mutating func walk(_ statement: Try) {
    walk(statement.body)
    for handler in statement.handlers {
      walk(handler.type)
      if let name = handler.name { note(name.symbol, .bound) }
      walk(handler.body)
    }
    walk(statement.otherwise)
    walk(statement.finally)
  }

  private mutating func bindImported(_ names: [ImportedName], at span: Span) {
    if names.isEmpty, notes[current].kind != .module {
      report(
        "import * only allowed at module level", at: span, label: "in a function, the names must be listed",
        help: ["move the import to the top of the file"])
    }
    for name in names { note((name.alias ?? name.name).symbol, .bound) }
  }

  // MARK: Declarations

  /// `global a, b` or `nonlocal a, b`, which must come before any other use of the names.
  private mutating func declare(_ names: [Identifier], _ role: NameRoles, at span: Span) {
    let word = role == .global ? "global" : "nonlocal"
    for name in names {
      if role == .nonlocal, notes[current].kind == .module {
        report(
          "nonlocal declaration not allowed at module level", at: span,
          label: "there is no function around this")
        return
      }
      if let problem = problem(of: name.symbol, word, roles(of: name.symbol)) {
        report(problem, at: name.span, help: ["write `\(word) \(name.symbol)` at the top of the function"])
      }
      note(name.symbol, role)
      rememberDeclaration(name)
    }
  }

  private mutating func rememberDeclaration(_ name: Identifier) {
    let reference = visible[Int(name.symbol.id)]
    notes[current].names[Int(reference.index)].declaration = name.span
  }

  private func problem(of name: Symbol, _ word: String, _ roles: NameRoles) -> String? {
    if roles.contains(.parameter) { return "name '\(name)' is parameter and \(word)" }
    if roles.contains(.used) { return "name '\(name)' is used prior to \(word) declaration" }
    if roles.contains(.annotated) { return "annotated name '\(name)' can't be \(word)" }
    if roles.contains(.bound) { return "name '\(name)' is assigned to before \(word) declaration" }
    if !roles.isDisjoint(with: word == "global" ? .nonlocal : .global) {
      return "name '\(name)' is nonlocal and global"
    }
    return nil
  }

  /// `target: annotation = value`
  private mutating func annotate(_ target: Expression, _ value: Expression?) {
    if case .name(let symbol) = target.kind {
      let roles = roles(of: symbol)
      if roles.contains(.global) { report("annotated name '\(symbol)' can't be global", at: target.span) }
      if roles.contains(.nonlocal) { report("annotated name '\(symbol)' can't be nonlocal", at: target.span) }
      note(symbol, [.annotated, .bound])
    } else {
      bind(target)
    }
    walk(value)
  }

  // MARK: Targets

  /// Notes the names that an assignment to a target binds.
  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let symbol): bindName(symbol, at: target.span)
    case .starred(let value): bind(value)
    case .tuple(let elements), .list(let elements):
      for element in elements { bind(element) }
    default: walk(target)
    }
  }

  private mutating func bindName(_ symbol: Symbol, at span: Span) {
    if notes[current].kind == .comprehension, notes[current].escaping.contains(where: { $0.symbol == symbol })
    {
      report("comprehension inner loop cannot rebind assignment expression target '\(symbol)'", at: span)
    }
    note(symbol, .bound)
  }

  // MARK: Functions

  private mutating func walk(_ function: Function) {
    for decorator in function.decorators { walk(decorator) }
    for parameter in function.parameters { walk(parameter.defaultValue) }
    enter(function.scope, .function) { resolver in
      for parameter in function.parameters { resolver.bindParameter(parameter.name) }
      resolver.walk(function.body)
    }
  }

  private mutating func bindParameter(_ name: Identifier) {
    if roles(of: name.symbol).contains(.parameter) {
      report(
        "duplicate argument '\(name.symbol)' in function definition", at: name.span,
        label: "another parameter has this name")
    }
    note(name.symbol, [.parameter, .bound])
  }

  // MARK: Comprehensions

  private mutating func walk(_ comprehension: Comprehension) {
    walkIterable(comprehension.clauses[0].iterable)
    enter(comprehension.scope, .comprehension) { resolver in
      if case .generator = comprehension.kind {
        resolver.note(Self.iterableName, [.parameter, .bound])
      } else {
        resolver.notes[resolver.current].isInlined = true
      }
      for (index, clause) in comprehension.clauses.enumerated() {
        resolver.bind(clause.target)
        if index > 0 { resolver.walkIterable(clause.iterable) }
        for condition in clause.conditions { resolver.walk(condition) }
      }
      resolver.walkElement(comprehension.kind)
    }
  }

  private mutating func walkIterable(_ iterable: Expression) {
    iterableDepth += 1
    walk(iterable)
    iterableDepth -= 1
  }

  private mutating func walkElement(_ kind: Comprehension.Kind) {
    switch kind {
    case .list(let element), .set(let element), .generator(let element): walk(element)
    case .dict(let key, let value):
      walk(key)
      walk(value)
    }
  }

  // MARK: Expressions

  private mutating func walk(_ expression: Expression?) {
    if let expression { walk(expression) }
  }

  private mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  private mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .name(let symbol): note(symbol, .used)
    case .none, .ellipsis, .bool, .int, .bigInt, .float, .string: break
    case .formatted(let parts): walk(parts)
    case .tuple(let elements), .list(let elements), .set(let elements): walk(elements)
    case .dict(let items):
      for item in items {
        walk(item.key)
        walk(item.value)
      }
    case .starred(let value), .unary(_, let value), .attribute(let value, _): walk(value)
    case .binary(_, let left, let right):
      walk(left)
      walk(right)
    case .boolean(_, let operands): walk(operands)
    case .comparison(let first, let links):
      walk(first)
      for link in links { walk(link.operand) }
    case .conditional(let test, let then, let otherwise):
      walk(test)
      walk(then)
      walk(otherwise)
    case .walrus(let target, let value): walkWalrus(target, value, at: expression.span)
    case .lambda(let function): walk(function)
    case .call(let call):
      walk(call.callee)
      for argument in call.arguments { walk(argument.value) }
    case .subscript(let value, let index):
      walk(value)
      walk(index)
    case .slice(let lower, let upper, let step):
      walk(lower)
      walk(upper)
      walk(step)
    case .comprehension(let comprehension): walk(comprehension)
    }
  }

  private mutating func walk(_ parts: [FormattedPart]) {
    for case .field(let value, _, _, let specification) in parts {
      walk(value)
      walk(specification)
    }
  }

  private mutating func walkWalrus(_ target: Identifier, _ value: Expression, at span: Span) {
    if iterableDepth > 0 {
      report("assignment expression cannot be used in a comprehension iterable expression", at: span)
    }
    walk(value)
    bindWalrus(target)
  }
}
