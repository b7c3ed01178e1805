package import Diagnostics

/// A statement and where it stands.
package struct Statement: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: one or more targets, left to right.
    case assign(targets: [Expression], value: Expression)
    case augmented(target: Expression, op: BinaryOperator, value: Expression)
    /// `target: annotation = value`; annotations are never evaluated. A bare one still makes the name local.
    case annotated(target: Expression, value: Expression?)
    case delete([Expression])
    case `if`(test: Expression, then: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case `break`
    case `continue`
    case pass
    case `return`(Expression?)
    case assert(test: Expression, message: Expression?)
    case raise(exception: Expression?, cause: Expression?)
    case `try`(Try)
    case function(Function)
    case global([Identifier])
    case nonlocal([Identifier])
    /// `import a.b as c, d`
    case `import`([ImportedModule])
    /// `from a.b import c as d, e`; `names` is empty for `*`.
    case importFrom(module: DottedName, names: [ImportedName])
  }
}

package struct Try: Sendable {
  package let body: [Statement]
  package let handlers: [ExceptHandler]
  package let otherwise: [Statement]
  package let finally: [Statement]

  package init(body: [Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement]) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
  }
}

package struct ExceptHandler: Sendable {
  /// `nil` for a bare `except:`.
  package let type: Expression?
  package let name: Identifier?
  package let body: [Statement]
  package let span: Span

  package init(type: Expression?, name: Identifier?, body: [Statement], span: Span) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

/// A `def` or a `lambda`.
package struct Function: Sendable {
  /// `<lambda>` for a lambda.
  package let name: Identifier
  package let parameters: [Parameter]
  package let decorators: [Expression]
  package let docstring: [UInt8]?
  /// A lambda's body is one `return`.
  package let body: [Statement]
  package let scope: ScopeID
  package let isLambda: Bool

  package init(
    name: Identifier, parameters: [Parameter], decorators: [Expression], docstring: [UInt8]?,
    body: [Statement], scope: ScopeID, isLambda: Bool
  ) {
    self.name = name
    self.parameters = parameters
    self.decorators = decorators
    self.docstring = docstring
    self.body = body
    self.scope = scope
    self.isLambda = isLambda
  }
}

package struct Parameter: Sendable {
  package enum Kind: Sendable {
    case positionalOnly, positional, variadic, keywordOnly, variadicKeywords
  }
  package let name: Identifier
  package let kind: Kind
  package let defaultValue: Expression?

  package init(name: Identifier, kind: Kind, defaultValue: Expression?) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
  }
}

package struct DottedName: Sendable {
  package let parts: [Identifier]
  package let span: Span

  package init(parts: [Identifier], span: Span) {
    self.parts = parts
    self.span = span
  }
}

package struct ImportedModule: Sendable {
  package let module: DottedName
  package let alias: Identifier?

  package init(module: DottedName, alias: Identifier?) {
    self.module = module
    self.alias = alias
  }
}

package struct ImportedName: Sendable {
  package let name: Identifier
  package let alias: Identifier?

  package init(name: Identifier, alias: Identifier?) {
    self.name = name
    self.alias = alias
  }
}

/// A whole source file.
package struct Program: Sendable {
  package let source: SourceFile
  package let body: [Statement]
  /// Every scope of the program; a ``ScopeID`` is an index. The first is the module.
  package let scopes: [Scope]

  package init(source: SourceFile, body: [Statement], scopes: [Scope]) {
    self.source = source
    self.body = body
    self.scopes = scopes
  }
}
