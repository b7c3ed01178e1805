// The tree as those see it who look for something in all of it.

extension Expression {
  /// The expressions directly inside of this one, in the order of the source.
  package var children: [Expression] {
    switch kind {
    case .name, .none, .ellipsis, .bool, .int, .bigInt, .float, .string: []
    case .formatted(let parts): parts.flatMap(\.children)
    case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items): items
    case .dict(let items): items.flatMap { [$0.key, $0.value].compactMap(\.self) }
    case .starred(let operand), .unary(_, let operand), .attribute(let operand, _): [operand]
    case .binary(_, let lhs, let rhs), .subscript(let lhs, let rhs): [lhs, rhs]
    case .comparison(let first, let links): [first] + links.map(\.operand)
    case .conditional(let test, let then, let otherwise): [then, test, otherwise]
    case .walrus(_, let value): [value]
    case .lambda(let function): function.expressions
    case .call(let call): [call.callee] + call.arguments.map(\.value)
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap(\.self)
    case .comprehension(let comprehension): comprehension.expressions
    }
  }
}

extension FormattedPart {
  fileprivate var children: [Expression] {
    switch self {
    case .literal: []
    case .field(let value, _, _, let spec): [value] + spec.flatMap(\.children)
    }
  }
}

extension Comprehension {
  fileprivate var expressions: [Expression] {
    let results =
      switch kind {
      case .list(let element), .set(let element), .generator(let element): [element]
      case .dict(let key, let value): [key, value]
      }
    return results + clauses.flatMap { [$0.target, $0.iterable] + $0.conditions }
  }
}

extension Function {
  /// Decorators and defaults, and of a lambda its result.
  fileprivate var expressions: [Expression] {
    decorators + parameters.compactMap(\.defaultValue) + (isLambda ? body.flatMap(\.expressions) : [])
  }
}

extension Statement {
  /// The expressions directly in the statement, without those of the statements inside of it.
  package var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assign(let targets, let value): targets + [value]
    case .augmented(let target, _, let value): [target, value]
    case .annotated(let target, let value): [target, value].compactMap(\.self)
    case .delete(let targets): targets
    case .if(let test, _, _), .while(let test, _, _): [test]
    case .for(let target, let iterable, _, _): [target, iterable]
    case .return(let value): [value].compactMap(\.self)
    case .assert(let test, let message): [test, message].compactMap(\.self)
    case .raise(let exception, let cause): [exception, cause].compactMap(\.self)
    case .try(let statement): statement.handlers.compactMap(\.type)
    case .function(let function): function.expressions
    case .break, .continue, .pass, .global, .nonlocal, .import, .importFrom: []
    }
  }

  /// The statements directly inside of this one.
  package var children: [Statement] {
    switch kind {
    case .if(_, let then, let otherwise): then + otherwise
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise): body + otherwise
    case .try(let statement):
      statement.body + statement.handlers.flatMap(\.body) + statement.otherwise + statement.finally
    case .function(let function): function.body
    case .expression, .assign, .augmented, .annotated, .delete, .break, .continue, .pass, .return, .assert,
      .raise, .global, .nonlocal, .import, .importFrom:
      []
    }
  }
}
