import Diagnostics
import Lexer
import Parser

extension Compiler {
  /// Loads a variable into `target`.
  func load(_ name: Symbol, into target: Register, _ span: Span) {
    switch resolve(name) {
    case .local(let i):
      check(i, span)
      if Int(target) != i { emit(.move(target, from: Register(i)), span) }
    case .cell(let i): emit(.loadCell(target, cell: Register(i)), span)
    case .captured(let i): emit(.loadCaptured(target, UInt16(i)), span)
    case .global: emit(.loadGlobal(globals.slot(name), target), span)
    }
  }

  /// Makes sure that the local at `i` has a value, where that is not known.
  func check(_ i: Int, _ span: Span) {
    if assigned.contains(i) { return }
    clearAtCall(local: i)
    emit(.checkBound(Register(i)), span)
    assigned.insert(i)
  }

  /// Stores a register in a variable.
  func store(_ name: Symbol, from source: Register, _ span: Span) {
    switch resolve(name) {
    case .local(let i):
      if Int(source) != i { emit(.move(Register(i), from: source), span) }
      assigned.insert(i)
    case .cell(let i): emit(.storeCell(cell: Register(i), source), span)
    case .captured(let i): emit(.storeCaptured(UInt16(i), source), span)
    case .global: emit(.storeGlobal(globals.slot(name), source), span)
    }
  }

  func delete(_ name: Symbol, _ span: Span) {
    switch resolve(name) {
    case .local(let i):
      check(i, span)
      unbind(local: i, span)
    case .cell(let i): emit(.deleteCell(cell: Register(i)), span)
    case .captured(let i): emit(.deleteCaptured(UInt16(i)), span)
    case .global: emit(.deleteGlobal(globals.slot(name)), span)
    }
  }

  func unbind(local i: Int, _ span: Span) {
    emit(.clear(Register(i)), span)
    clearAtCall(local: i)
    assigned.remove(i)
  }

  /// A read may find the local unbound, so that a call has to make it so.
  private func clearAtCall(local i: Int) {
    if !draft.cleared.contains(Register(i)) { draft.cleared.append(Register(i)) }
  }

  /// The register of a plain local, if the name is one: a value can be computed right into it.
  func localRegister(_ expression: Expression) -> Register? {
    guard case .name(let name) = expression.kind, case .local(let i) = resolve(name) else { return nil }
    return Register(i)
  }

  /// A new cell for each local that inner functions share. A parameter's keeps the argument.
  func makeCells(of scope: Scope, base: Int, parameters: Int, _ span: Span) {
    for (i, name) in scope.locals.enumerated() {
      guard case .cell = scope.resolve(name) else { continue }
      let register = Register(base + i)
      if i >= parameters { emit(.clear(register), span) }
      emit(.makeCell(register), span)
    }
  }
}
