import Diagnostics
import Lexer
import Parser

/// Finds the syntax that an instruction was compiled from.
///
/// The tree is made anew from the source when a mistake is explained: a program that makes none keeps nothing of it.
struct SyntaxLookup {
  /// The statements of the file that are in no other.
  private let top: [Statement]
  /// All statements of the file, outer ones before those inside of them.
  private let statements: [Statement]

  init(_ source: SourceFile) {
    top = parse(source).program.body
    statements = top.flatMap(\.withInner)
  }

  /// The outermost expression at a place that satisfies a condition.
  func expression(at span: Span, where isWanted: (Expression) -> Bool = { _ in true }) -> Expression? {
    for statement in statements {
      for expression in statement.expressions {
        if let found = expression.find(at: span, isWanted) { return found }
      }
    }
    return nil
  }

  /// The statement that follows one in its block.
  func statement(after former: Statement) -> Statement? {
    for block in [top] + statements.flatMap(\.blocks) {
      if let i = block.firstIndex(where: { $0.span == former.span }) {
        return i + 1 < block.count ? block[i + 1] : nil
      }
    }
    return nil
  }

  /// The smallest statement that holds a place.
  func statement(around span: Span) -> Statement? {
    statements.last { $0.span.start <= span.start && $0.span.end >= span.end }
  }
}

extension Expression {
  fileprivate func find(at wanted: Span, _ isWanted: (Expression) -> Bool) -> Expression? {
    guard span.start <= wanted.start, wanted.end <= span.end else { return nil }
    if span == wanted, isWanted(self) { return self }
    for child in children {
      if let found = child.find(at: wanted, isWanted) { return found }
    }
    return nil
  }

  /// The expressions directly inside this one.
  var children: [Expression] {
    switch kind {
    case .name, .none, .ellipsis, .bool, .int, .bigInt, .float, .string: []
    case .formatted(let parts): parts.flatMap(\.expressions)
    case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items): items
    case .dict(let items): items.flatMap { [$0.key, $0.value].compactMap(\.self) }
    case .starred(let value), .unary(_, let value), .attribute(let value, _): [value]
    case .binary(_, let lhs, let rhs), .subscript(let lhs, let rhs): [lhs, rhs]
    case .comparison(let first, let links): [first] + links.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .walrus(_, let value): [value]
    case .lambda(let function):
      function.expressions + function.body.flatMap(\.withInner).flatMap(\.expressions)
    case .call(let call): [call.callee] + call.arguments.map(\.value)
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap(\.self)
    case .comprehension(let comprehension): comprehension.expressions
    }
  }
}

extension FormattedPart {
  fileprivate var expressions: [Expression] {
    switch self {
    case .literal: []
    case .field(let value, _, _, let spec): [value] + spec.flatMap(\.expressions)
    }
  }
}

extension Comprehension {
  fileprivate var expressions: [Expression] {
    let elements =
      switch kind {
      case .list(let element), .set(let element), .generator(let element): [element]
      case .dict(let key, let value): [key, value]
      }
    return elements + clauses.flatMap { [$0.target, $0.iterable] + $0.conditions }
  }
}

extension Function {
  /// Decorators and defaults.
  fileprivate var expressions: [Expression] { decorators + parameters.compactMap(\.defaultValue) }
}

extension Statement {
  /// The statement and all inside of it, outer ones first.
  fileprivate var withInner: [Statement] { [self] + blocks.flatMap { $0 }.flatMap(\.withInner) }

  fileprivate var blocks: [[Statement]] {
    switch kind {
    case .if(_, let then, let otherwise): [then, otherwise]
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise): [body, otherwise]
    case .try(let statement):
      [statement.body] + statement.handlers.map(\.body) + [statement.otherwise, statement.finally]
    case .function(let function): [function.body]
    default: []
    }
  }

  /// Whether a name stands in it or in a statement inside.
  func mentions(_ name: Symbol) -> Bool {
    withInner.contains { statement in statement.expressions.contains { $0.mentions(name) } }
  }

  /// The expressions directly in this statement.
  var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assign(let targets, let value): targets + [value]
    case .augmented(let target, _, let value): [target, value]
    case .annotated(let target, let value): [target] + [value].compactMap(\.self)
    case .delete(let targets): targets
    case .if(let test, _, _), .while(let test, _, _): [test]
    case .for(let target, let iterable, _, _): [target, iterable]
    case .return(let value): [value].compactMap(\.self)
    case .assert(let test, let message): [test] + [message].compactMap(\.self)
    case .raise(let exception, let cause): [exception, cause].compactMap(\.self)
    case .try(let statement): statement.handlers.compactMap(\.type)
    case .function(let function): function.expressions
    case .break, .continue, .pass, .global, .nonlocal, .import, .importFrom: []
    }
  }
}
