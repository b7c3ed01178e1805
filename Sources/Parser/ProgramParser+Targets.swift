import Diagnostics
import Lexer

extension ProgramParser {
  /// What `for` assigns to, and the `in` after it.
  mutating func loopTarget(isInBrackets: Bool = false) throws(Abandon) -> Expression {
    let start = start
    var elements = [try targetElement()]
    var target = elements[0]
    if kind == .comma {
      while accept(.comma), kind != .in { elements.append(try targetElement()) }
      target = Expression(.tuple(elements), span(from: start))
    }
    if isInBrackets, let last = elements.last, let next = missingComma(after: last) {
      throw mistake(.missingIn, at: last.span.joined(next))
    }
    try checkTarget(target)
    guard accept(.in) else { throw unexpected() }
    return target
  }

  private mutating func targetElement() throws(Abandon) -> Expression {
    kind == .star ? try starred() : try binary(.lowest)
  }

  // MARK: What can be assigned to

  /// Refuses what cannot be assigned to.
  mutating func checkTarget(_ target: Expression) throws(Abandon) {
    if let wrong = wrongTarget(in: target) { throw mistake(.cannotAssign(wrong), at: wrong.span) }
    if case .starred = target.kind { throw mistake(.lonelyStarredTarget, at: target.span) }
    try checkStars(target)
  }

  /// The first part of a target that cannot be assigned to.
  func wrongTarget(in target: Expression) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscript: return nil
    case .starred(let value): return wrongTarget(in: value)
    case .tuple(let elements), .list(let elements):
      for element in elements {
        if let wrong = wrongTarget(in: element) { return wrong }
      }
      return nil
    default: return target
    }
  }

  /// At most one star on each level, and none outside of a list or tuple.
  private mutating func checkStars(_ target: Expression) throws(Abandon) {
    guard case .tuple(let elements) = target.kind.asTuple else { return }
    var stars = 0
    for element in elements {
      if case .starred(let value) = element.kind {
        stars += 1
        if case .starred = value.kind { throw mistake(.starredHere, at: value.span) }
        try checkStars(value)
      } else {
        try checkStars(element)
      }
    }
    if stars > 1 { throw mistake(.severalStars, at: target.span) }
  }

  /// Refuses what cannot be deleted.
  mutating func checkDeletion(_ target: Expression) throws(Abandon) {
    switch target.kind {
    case .name, .attribute, .subscript: return
    case .tuple(let elements), .list(let elements):
      for element in elements { try checkDeletion(element) }
    default: throw mistake(.cannotDelete(target), at: target.span)
    }
  }

  // MARK: An equals sign where none belongs

  /// After an expression where a condition or an element is read: `if x = 3`.
  mutating func equalsInExpression(_ value: Expression) -> Abandon {
    if let wrong = equalsMistake(value) { return wrong }
    return unexpected()
  }

  /// Python's advice about a single `=`, which it gives where both sides are simple and no further `=` follows.
  mutating func equalsMistake(_ value: Expression) -> Abandon? {
    guard value.isOperand else { return nil }
    let right = lookingAhead { parser throws(Abandon) in
      parser.advance()
      let right = try parser.binary(.lowest)
      if parser.kind == .equals || parser.kind == .walrus { throw Abandon() }
      return right
    }
    guard let right else { return nil }
    if case .name = value.kind { return mistake(.equalsForComparison, at: value.span.joined(right.span)) }
    return value.mayBeAdvisedAbout ? mistake(.cannotAssignHere(value), at: value.span) : nil
  }
}

extension Expression.Kind {
  /// A list read as a tuple: as targets they mean the same.
  fileprivate var asTuple: Expression.Kind {
    if case .list(let elements) = self { .tuple(elements) } else { self }
  }
}

extension Expression {
  var isName: Bool { if case .name = kind { true } else { false } }

  /// Whether it stands below comparisons and logic in the grammar.
  fileprivate var isOperand: Bool {
    switch kind {
    case .comparison, .boolean, .conditional, .lambda, .starred, .unary(.not, _): false
    default: true
    }
  }

  fileprivate var mayBeAdvisedAbout: Bool {
    switch kind {
    case .tuple, .list, .bool, .none: false
    case .comprehension(let comprehension):
      if case .generator = comprehension.kind { false } else { true }
    default: true
    }
  }

  /// What Python calls this kind of expression where it cannot be assigned to.
  var noun: String {
    switch kind {
    case .name: "name"
    case .none: "None"
    case .ellipsis: "ellipsis"
    case .bool(let value): value ? "True" : "False"
    case .int, .bigInt, .float, .string: "literal"
    case .formatted: "f-string expression"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dict: "dict literal"
    case .starred: "starred"
    case .unary, .binary, .boolean: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .walrus: "named expression"
    case .lambda: "lambda"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .slice: "slice"
    case .comprehension(let comprehension): comprehension.noun
    }
  }
}

extension Comprehension {
  fileprivate var noun: String {
    switch kind {
    case .list: "list comprehension"
    case .set: "set comprehension"
    case .dict: "dict comprehension"
    case .generator: "generator expression"
    }
  }
}
