import Diagnostics
import Lexer
import Parser

// A body that is being explained is compiled anew, so that each of its lines shows what it computed. The instruction is
// the prompt's `echo`; the code is otherwise the same.

extension CodeObject {
  /// The same function, whose assignments, loops and returns show their values; `nil` where there is no syntax to it.
  func watched(_ globals: Globals) -> CodeObject? {
    let program = parse(source).program
    guard let function, program.scopes.indices.contains(function.scope.index) else { return nil }
    var draft = CodeDraft(
      name: name, qualifiedName: qualifiedName, source: source, parameters: parameters,
      scope: program.scopes[function.scope.index], function: function, docstring: docstring)
    draft.captureSources = captureSources
    draft.positionalDefaultCount = positionalDefaultCount
    let compiler = Compiler(program, globals: globals, scope: draft.scope, draft: draft)
    compiler.isWatched = true
    let end = function.body.last?.span.end ?? 0
    do throws(Diagnostic) {
      try compiler.compileBody(function.body, end: Span(Int(end), Int(end)))
    } catch {
      return nil
    }
    return CodeObject(compiler.draft)
  }
}

extension Compiler {
  /// In watched code: shows what the names of a target now hold.
  func show(_ target: Expression, _ span: Span) throws(Diagnostic) {
    guard isWatched, let names = target.names, !names.isEmpty else { return }
    try scoped { () throws(Diagnostic) in
      let window = try window(names.count, span)
      for (i, name) in names.enumerated() { load(name, into: window + Register(i), span) }
      if names.count > 1 { emit(.makeTuple(window, window: window, count: UInt16(names.count)), span) }
      emit(.echo(window), span)
    }
  }

  /// In watched code: shows a value.
  func show(_ value: Register, _ span: Span) {
    if isWatched { emit(.echo(value), span) }
  }
}

extension Expression {
  /// The names that a target gives values to; `nil` where it also changes an object.
  fileprivate var names: [Symbol]? {
    switch kind {
    case .name(let name): return [name]
    case .starred(let inner): return inner.names
    case .tuple(let items), .list(let items):
      var names: [Symbol] = []
      for item in items {
        guard let inner = item.names else { return nil }
        names += inner
      }
      return names
    default: return nil
    }
  }
}
