package import Lexer

/// The index of a scope in ``Program/scopes``, given out by the parser in source order.
package struct ScopeID: Hashable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static let module = ScopeID(0)
}

/// What the resolver found out about the names of one function, lambda, comprehension or module.
///
/// A generator expression is a function. The other comprehensions run in the frame around them: their scope resolves
/// only the names that they bind, to `.local` and `.cell` of their own, and the rest is looked up around them.
package struct Scope: Sendable {
  package enum Kind: Sendable {
    case module, function, comprehension
  }

  /// Where a name lives, seen from this scope.
  package enum Resolution: Hashable, Sendable {
    /// A register of the frame: index into ``locals``.
    case local(Int)
    /// A local that an inner scope also uses, kept in a cell: index into ``locals`` (whose register holds the cell).
    case cell(Int)
    /// A cell of an enclosing function, captured: index into ``captures``.
    case captured(Int)
    /// A variable of the module, or a builtin.
    case global
  }

  package let kind: Kind
  /// Parameters first, in the order of the declaration; then the other names bound here. Empty for the module.
  package let locals: [Symbol]
  /// The free variables, and where the *enclosing* scope finds each (`.cell` or `.captured`).
  package let captures: [(symbol: Symbol, source: Resolution)]
  package let resolutions: [Symbol: Resolution]
  /// Whether a `:=` binds a name of this scope from within an expression of it.
  package let hasWalrus: Bool

  package init(
    kind: Kind, locals: [Symbol], captures: [(symbol: Symbol, source: Resolution)],
    resolutions: [Symbol: Resolution], hasWalrus: Bool
  ) {
    self.kind = kind
    self.locals = locals
    self.captures = captures
    self.resolutions = resolutions
    self.hasWalrus = hasWalrus
  }

  package func resolve(_ name: Symbol) -> Resolution { resolutions[name] ?? .global }
}
