import Diagnostics
import Lexer

/// Finds out where each name of a program lives, by Python's rules of scope.
///
/// First a walk over the tree notes, for each function, lambda and comprehension, which names it binds, declares and
/// uses (`Resolver+Walk`). Then, from the outermost scope inwards, each name is looked up: bound here, or captured
/// from the nearest enclosing function that binds it, or else a global (`Resolver+Lookup`).
struct Resolver {
  let source: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  /// What is known of each scope, by ``ScopeID``.
  var notes: [ScopeNotes]
  /// The scope the walk is in.
  private(set) var current = 0
  /// For each symbol, where it is noted in the scope at hand, or in the nearest one around that notes it.
  /// Leaving a scope restores what its names had hidden.
  var visible: [NameReference]
  /// How many iterables of comprehensions the walk is in: `:=` is not allowed there.
  var iterableDepth = 0

  init(_ source: SourceFile, scopeCount: Int) {
    self.source = source
    notes = Array(repeating: ScopeNotes(), count: scopeCount)
    let mostSymbols = max(Symbol.count, Int(Self.iterableName.id) + 1)
    visible = Array(repeating: .none, count: mostSymbols)
  }

  /// The parameter of a comprehension: its first iterable, which is evaluated outside.
  static let iterableName: Symbol = ".0"

  /// The scopes of a program, the module's first.
  mutating func resolve(_ body: [Statement]) -> [Scope] {
    notes[0].kind = .module
    walk(body)
    forgetNames(of: 0)
    lookUpNames(of: 0)
    return notes.map(\.scope)
  }

  mutating func report(_ text: String, at span: Span, label: String = "", help: [String] = []) {
    diagnostics.append(
      Diagnostic(title: "SyntaxError: " + text, primary: Label(source, span, label), help: help))
  }

  // MARK: Scopes

  /// Walks a scope of its own, given its id.
  mutating func enter(_ id: ScopeID, _ kind: Scope.Kind, _ body: (inout Resolver) -> Void) {
    let outer = current
    current = id.index
    notes[outer].children.append(id.index)
    notes[current].kind = kind
    notes[current].parent = outer
    body(&self)
    forgetNames(of: current)
    let escaping = notes[current].escaping
    current = outer
    for name in escaping { bindWalrus(name) }
  }

  /// Makes visible again what the names of a scope had hidden.
  mutating func forgetNames(of scope: Int) {
    for name in notes[scope].names.reversed() { visible[Int(name.symbol.id)] = name.hidden }
  }

  // MARK: Names

  /// Notes something about a name in the scope the walk is in.
  mutating func note(_ symbol: Symbol, _ role: NameRoles) {
    let reference = visible[Int(symbol.id)]
    if reference.scope == current {
      notes[current].names[Int(reference.index)].roles.insert(role)
    } else {
      add(NameNote(symbol: symbol, roles: role, hidden: reference), to: current)
    }
  }

  /// Adds a name to a scope, and hides the names around that are spelled alike.
  mutating func add(_ name: NameNote, to scope: Int) {
    visible[Int(name.symbol.id)] = NameReference(scope: scope, index: notes[scope].names.count)
    notes[scope].names.append(name)
  }

  /// What is noted about a name in the scope the walk is in.
  func roles(of symbol: Symbol) -> NameRoles {
    let reference = visible[Int(symbol.id)]
    return reference.scope == current ? notes[current].names[Int(reference.index)].roles : []
  }

  /// `name := value` binds in the nearest scope around that is no comprehension.
  mutating func bindWalrus(_ name: Identifier) {
    guard notes[current].kind == .comprehension else {
      note(name.symbol, .bound)
      notes[current].hasWalrus = true
      return
    }
    if roles(of: name.symbol).contains(.bound) {
      report(
        "assignment expression cannot rebind comprehension iteration variable '\(name.symbol)'",
        at: name.span,
        label: "the comprehension's for uses this name", help: ["choose another name"])
    }
    note(name.symbol, .used)
    notes[current].escaping.append(name)
  }
}

/// What a scope does with a name.
struct NameRoles: OptionSet {
  let rawValue: UInt8

  static let used = NameRoles(rawValue: 1)
  static let bound = NameRoles(rawValue: 2)
  static let parameter = NameRoles(rawValue: 4)
  static let global = NameRoles(rawValue: 8)
  static let nonlocal = NameRoles(rawValue: 16)
  static let annotated = NameRoles(rawValue: 32)
}

/// A name in the notes of a scope.
struct NameReference {
  let scope: Int32
  let index: Int32

  static let none = NameReference(scope: -1, index: 0)

  init(scope: Int, index: Int) {
    self.scope = Int32(scope)
    self.index = Int32(index)
  }
}

struct NameNote {
  let symbol: Symbol
  var roles: NameRoles
  /// What the symbol referred to outside of this scope.
  var hidden: NameReference
  /// Where the name lives; the module and undeclared names keep this.
  var resolution = Scope.Resolution.global
  /// The place of a `nonlocal`.
  var declaration: Span?
}

/// What is known of one scope; at the end, all there is to know.
struct ScopeNotes {
  var kind = Scope.Kind.function
  var parent = 0
  var children: [Int] = []
  var names: [NameNote] = []
  var hasWalrus = false
  /// Whether it is a comprehension that runs in the frame around it.
  var isInlined = false
  /// Names that `:=` binds in the scope around this comprehension.
  var escaping: [Identifier] = []
  var locals: [Symbol] = []
  var captures: [(symbol: Symbol, source: Scope.Resolution)] = []

  var scope: Scope {
    var resolutions: [Symbol: Scope.Resolution] = [:]
    if kind != .module {
      resolutions.reserveCapacity(names.count)
      for name in names { resolutions[name.symbol] = name.resolution }
    }
    return Scope(
      kind: kind, locals: locals, captures: captures, resolutions: resolutions, hasWalrus: hasWalrus)
  }
}
