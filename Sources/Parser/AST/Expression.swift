package import Diagnostics
package import Lexer

/// An expression and where it stands. Pure data: the parser makes it, the resolver and the compiler read it.
package struct Expression: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case name(Symbol)
    case none
    case ellipsis
    case bool(Bool)
    case int(Int)
    /// An integer literal past 64 bits: its value in decimal or prefixed digits, underscores removed.
    case bigInt(String)
    case float(Double)
    /// The value of adjacent string literals, joined, in UTF-8.
    case string([UInt8])
    case formatted([FormattedPart])
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    case dict([DictItem])
    case starred(Expression)
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a and b and c`, `a or b`: at least two operands.
    case boolean(BooleanOperator, [Expression])
    /// `a < b <= c`: the first operand and at least one link.
    case comparison(Expression, [ComparisonLink])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case walrus(target: Identifier, value: Expression)
    case lambda(Function)
    case call(Call)
    case attribute(Expression, Identifier)
    case `subscript`(Expression, Expression)
    /// Only inside a subscript (directly, or in its tuple).
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case comprehension(Comprehension)
  }
}

/// A name with its own place.
package struct Identifier: Sendable {
  package let symbol: Symbol
  package let span: Span

  package init(_ symbol: Symbol, _ span: Span) {
    self.symbol = symbol
    self.span = span
  }
}

package struct Call: Sendable {
  package let callee: Expression
  package let arguments: [Argument]

  package init(callee: Expression, arguments: [Argument]) {
    self.callee = callee
    self.arguments = arguments
  }
}

package struct Argument: Sendable {
  package enum Kind: Sendable {
    case positional
    case keyword(Identifier)
    /// `*value`
    case spread
    /// `**value`
    case spreadKeywords
  }
  package let kind: Kind
  package let value: Expression
  /// The whole argument, keyword and stars included.
  package let span: Span

  package init(kind: Kind, value: Expression, span: Span) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}

package struct DictItem: Sendable {
  /// `nil` for `**value`.
  package let key: Expression?
  package let value: Expression

  package init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

package struct ComparisonLink: Sendable {
  package let op: ComparisonOperator
  package let operand: Expression

  package init(op: ComparisonOperator, operand: Expression) {
    self.op = op
    self.operand = operand
  }
}

package enum FormattedPart: Sendable {
  case literal([UInt8])
  /// `{value!r:spec}`; `text` is the source up to and with `=` in `{value=}`, else `nil`.
  case field(value: Expression, text: [UInt8]?, conversion: FormatConversion?, spec: [FormattedPart])
}

package enum FormatConversion: UInt8, Sendable {
  case str, repr, ascii
}

package struct Comprehension: Sendable {
  package enum Kind: Sendable {
    case list(Expression)
    case set(Expression)
    case dict(key: Expression, value: Expression)
    case generator(Expression)
  }
  package let kind: Kind
  /// At least one; the first one's `iterable` is evaluated in the enclosing scope.
  package let clauses: [ComprehensionClause]
  package let scope: ScopeID

  package init(kind: Kind, clauses: [ComprehensionClause], scope: ScopeID) {
    self.kind = kind
    self.clauses = clauses
    self.scope = scope
  }
}

package struct ComprehensionClause: Sendable {
  package let target: Expression
  package let iterable: Expression
  package let conditions: [Expression]

  package init(target: Expression, iterable: Expression, conditions: [Expression]) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
  }
}

package enum UnaryOperator: UInt8, Sendable {
  case negate, plus, invert, not
}

package enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, divide, floorDivide, modulo, power, matmul
  case leftShift, rightShift, bitAnd, bitOr, bitXor
}

extension BinaryOperator {
  /// As it is written between its operands.
  package var spelling: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .matmul: "@"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    }
  }
}

package enum BooleanOperator: UInt8, Sendable {
  case and, or
}

package enum ComparisonOperator: UInt8, Sendable {
  case equal, notEqual, less, lessEqual, greater, greaterEqual, contains, notContains, identical, notIdentical
}
