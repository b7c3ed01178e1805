import Diagnostics
import Lexer
import Parser
import Primitives

// Repairs of what asks a batched value for one number or one truth: the same with operations on arrays.

extension Explainer {
  /// `where` for `if`, `&` for `and`, `maximum` for `max`.
  mutating func repairTruth() {
    guard let failed else { return }
    let syntax = syntax(of: failed.source)
    if case .call(.builtin(let builtin)) = failed.kind, ["max", "min"].contains(builtin.name) {
      return repairCallee("\(builtin.name)imum", failed)
    }
    guard let whole = syntax.condition(around: failed.span) else { return }
    switch whole {
    case .value(let condition):
      offerText("for each element", failed.source.elementwise(condition), at: condition.span)
    case .choice(let expression):
      guard let text = choice(of: expression, failed.source) else { return }
      offerText("choose for each example", text, at: expression.span)
    case .statement(let statement): repairIf(statement, syntax)
    }
  }

  /// `jnp.maximum(a, b)` for `max(a, b)`.
  private mutating func repairCallee(_ name: String, _ failed: FailedOperation) {
    guard let call = failed.expression?.asCall, call.arguments.count == 2,
      let callee = machine.name(ofFunction: name)
    else { return }
    let text = failed.source.text(failed.span, replacing: call.callee.span, with: callee)
    offerText("take each example by itself", text, at: failed.span)
  }

  /// `where(test, a, b)` for `a if test else b`.
  private func choice(of expression: Expression, _ source: SourceFile) -> String? {
    guard case .conditional(let test, let then, let otherwise) = expression.kind,
      let name = machine.name(ofFunction: "where")
    else { return nil }
    let rest = choice(of: otherwise, source) ?? source.text(otherwise.span)
    return "\(name)(\(source.elementwise(test)), \(source.text(then.span)), \(rest))"
  }

  // MARK: if

  /// `return where(test, a, b)` for an `if` that returns one of two values, and the like for a variable.
  private mutating func repairIf(_ statement: Statement, _ syntax: SyntaxLookup) {
    guard let source = diagnostic.primary?.source, let choice = choice(of: statement, syntax, source),
      let result = tried(choice.text)
    else { return }
    let line = (choice.target.map { "\($0) = " } ?? "return ") + choice.text
    offer("choose for each example" + giving(result), line, choice.span, source)
  }

  /// What an `if` chooses between, as one expression.
  private struct Choice {
    let text: String
    /// The variable that gets the value; `nil` where it is returned.
    let target: String?
    let span: Span
  }

  private func choice(of statement: Statement, _ syntax: SyntaxLookup, _ source: SourceFile) -> Choice? {
    guard case .if(let test, let then, let otherwise) = statement.kind, then.count == 1, otherwise.count <= 1,
      let name = machine.name(ofFunction: "where"), let first = value(of: then[0], source),
      let next = otherwise.first ?? syntax.statement(after: statement),
      let second = choice(of: next, syntax, source) ?? value(of: next, source), first.target == second.target,
      !otherwise.isEmpty || first.target == nil
    else { return nil }
    return Choice(
      text: "\(name)(\(source.elementwise(test)), \(first.text), \(second.text))", target: first.target,
      span: Span(Int(statement.span.start), Int(second.span.end)))
  }

  private func value(of statement: Statement, _ source: SourceFile) -> Choice? {
    switch statement.kind {
    case .return(let value?):
      return Choice(text: source.text(value.span), target: nil, span: statement.span)
    case .assign(let targets, let value) where targets.count == 1:
      guard case .name(let name) = targets[0].kind else { return nil }
      return Choice(text: source.text(value.span), target: name.text, span: statement.span)
    default: return nil
    }
  }

  // MARK: Numbers

  /// `x.astype(float)` for `float(x)`, an array for a list that is indexed.
  mutating func repairNumber() {
    guard let failed, let whole = failed.expression else { return }
    switch failed.kind {
    case .call(.type(let type)) where ["float", "int", "bool"].contains(type.name):
      guard let call = whole.asCall, call.arguments.count == 1 else { return }
      let text = "\(failed.source.operandText(call.arguments[0].value)).astype(\(type.name))"
      offerText("convert each example", text, at: whole.span)
    case .subscript:
      guard case .subscript(let container, _) = whole.kind, let array = machine.name(ofFunction: "array")
      else { return }
      let text = failed.source.text(
        whole.span, replacing: container.span, with: "\(array)(\(failed.source.text(container.span)))")
      offerText("take it from an array", text, at: whole.span)
    default: break
    }
  }

  // MARK: Shapes

  /// `where(mask, x, 0)` for `x[mask]`.
  mutating func repairMask() {
    guard let failed, case .subscript(let container, let mask)? = failed.expression?.kind,
      let name = machine.name(ofFunction: "where")
    else { return }
    let source = failed.source
    let text = "\(name)(\(source.elementwise(mask)), \(source.text(container.span)), 0)"
    offerText("0 for what the mask leaves out", text, at: failed.span)
  }

  /// `where(arange(len(x)) < k, x, 0)` for `x[:k]`.
  mutating func repairSlice() {
    guard let failed, case .subscript(let container, let index)? = failed.expression?.kind,
      case .slice(let lower, let upper, nil) = index.kind, case .value(let array) = failed.operands[0].value,
      array.rank == 1, container.isAtom, let choose = machine.name(ofFunction: "where"),
      let count = machine.name(ofFunction: "arange")
    else { return }
    let (x, source) = (failed.source.text(container.span), failed.source)
    let numbers = "\(count)(len(\(x)))"
    let bounds =
      [lower.map { "\(numbers) >= \(source.operandText($0))" }]
      + [upper.map { "\(numbers) < \(source.operandText($0))" }]
    let tests = bounds.compactMap(\.self)
    let test = tests.count == 1 ? tests[0] : tests.map { "(\($0))" }.joined(separator: " & ")
    offerText("0 for what the slice leaves out", "\(choose)(\(test), \(x), 0)", at: failed.span)
  }

  /// `nonzero(x, size=3)`: as many as there can be.
  mutating func repairBySize() {
    guard let failed, let last = failed.expression?.asCall?.arguments.last,
      let count = failed.operands.compactMap(\.value.arrayValue).first?.shape.product
    else { return }
    let end = Span(Int(last.span.end), Int(last.span.end))
    offerText(
      "as many as there can be", failed.source.text(failed.span, replacing: end, with: ", size=\(count)"),
      at: failed.span)
  }
}

extension SyntaxLookup {
  /// What asks for one truth.
  enum Condition {
    /// An expression with `and`, `or`, `not` or a chain of comparisons, whose value is used.
    case value(Expression)
    /// `a if test else b`
    case choice(Expression)
    /// `if test:`
    case statement(Statement)
  }

  /// What a place belongs to that asks for one truth.
  func condition(around span: Span) -> Condition? {
    guard let statement = statement(around: span) else { return nil }
    var found: Condition?
    if case .if(let test, _, _) = statement.kind, test.span.holds(span) {
      guard test.isLogical || test.span == span else { return nil }
      return .statement(statement)
    }
    if case .while = statement.kind { return nil }
    if case .assert = statement.kind { return nil }
    // The outermost one asks.
    func look(_ expression: Expression) {
      guard found == nil, expression.span.holds(span) else { return }
      if case .conditional(let test, _, _) = expression.kind, test.span.holds(span) {
        found = .choice(expression)
      } else if expression.isLogical {
        found = .value(expression)
      } else {
        expression.children.forEach(look)
      }
    }
    statement.expressions.forEach(look)
    return found
  }
}

extension Expression {
  fileprivate var isLogical: Bool {
    switch kind {
    case .boolean, .unary(.not, _): true
    case .comparison(_, let links): links.count > 1
    default: false
    }
  }
}

extension Span {
  fileprivate func holds(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}
