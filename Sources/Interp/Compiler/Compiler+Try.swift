import Diagnostics
import Lexer
import Parser

/// What a `return`, `break` or `continue` passes on its way out.
enum Block {
  case loop(Loop)
  /// Code guarded by a handler: the way out is not.
  case guarded(Region)
  /// As `guarded`, and these statements run on the way out.
  case finally(Region, [Statement])
  /// The body of a handler: the exception it handles is done with.
  case handler(former: Register)
  /// The body of `except … as name`: the name is unbound.
  case named(Identifier)

  var isFinally: Bool {
    if case .finally = self { return true }
    return false
  }

  var isLoop: Bool {
    if case .loop = self { return true }
    return false
  }

  var region: Region? {
    switch self {
    case .guarded(let region), .finally(let region, _): region
    case .loop, .handler, .named: nil
    }
  }
}

final class Loop {
  let start: Int
  var breaks: [Int] = []

  init(start: Int) { self.start = start }
}

extension [Block] {
  var innermostLoop: Loop? {
    for case .loop(let loop) in reversed() { return loop }
    return nil
  }
}

/// The instructions that a handler guards: runs of them, with gaps where a way out was written in between.
final class Region {
  var start: Int
  var ranges: [Range<Int>] = []

  init(start: Int) { self.start = start }

  func close(at position: Int) {
    if start < position { ranges.append(start..<position) }
  }
}

extension Compiler {
  func `try`(_ statement: Try, _ span: Span) throws(Diagnostic) {
    if statement.finally.isEmpty { return try tryExcept(statement, span) }
    let caught = try window(2, span)
    let region = Region(start: position)
    let before = assigned
    blocks.append(.finally(region, statement.finally))
    if statement.handlers.isEmpty {
      try statements(statement.body)
    } else {
      try tryExcept(statement, span)
    }
    blocks.removeLast()
    region.close(at: position)
    try statements(statement.finally)
    let after = assigned
    let toEnd = emitJump(span) { .jump($0) }
    assigned = before
    forgetDeleted(in: statement.body + statement.handlers.flatMap(\.body) + statement.otherwise)
    for name in statement.handlers.compactMap(\.name) { forgetDeleted(name.symbol) }
    try handler(for: region, caught: caught, span) { () throws(Diagnostic) in
      try statements(statement.finally)
    }
    patch(toEnd)
    assigned = after
  }

  private func tryExcept(_ statement: Try, _ span: Span) throws(Diagnostic) {
    let caught = try window(2, span)
    let region = Region(start: position)
    let first = assigned
    blocks.append(.guarded(region))
    try statements(statement.body)
    blocks.removeLast()
    region.close(at: position)
    try statements(statement.otherwise)
    var ends = [emitJump(span) { .jump($0) }]
    var meeting = assigned
    assigned = first
    forgetDeleted(in: statement.body)
    let before = assigned
    try handler(for: region, caught: caught, span) { () throws(Diagnostic) in
      for clause in statement.handlers {
        try self.clause(clause, caught: caught, before: before, ends: &ends)
        meeting = meeting.meeting(assigned)
      }
    }
    for jump in ends { patch(jump) }
    assigned = meeting
  }

  /// One `except`: what it catches ends with a jump out, the rest falls through to the next clause.
  private func clause(
    _ clause: ExceptHandler, caught: Register, before: Assigned, ends: inout [Int]
  ) throws(Diagnostic) {
    assigned = before
    var toNext: Int?
    if let type = clause.type {
      try scoped { () throws(Diagnostic) in
        let type = try operand(type)
        toNext = emitJump(clause.type!.span) { .matchException($0, caught, type: type) }
      }
    }
    if let name = clause.name { store(name.symbol, from: caught, name.span) }
    let region = Region(start: position)
    if let name = clause.name { blocks += [.guarded(region), .named(name)] }
    try statements(clause.body)
    if let name = clause.name {
      blocks.removeLast(2)
      region.close(at: position)
      try forget(name)
    }
    emit(.leaveHandler(former: caught + 1), clause.span)
    ends.append(emitJump(clause.span) { .jump($0) })
    if let name = clause.name { try forget(name, afterErrorIn: region) }
    if let toNext { patch(toNext) }
  }

  /// What leaves the body of a handler by an error unbinds the handler's name as well.
  private func forget(_ name: Identifier, afterErrorIn region: Region) throws(Diagnostic) {
    let after = assigned
    try scoped { () throws(Diagnostic) in
      let error = try temporary(name.span)
      add(region, target: position, error)
      try forget(name)
      emit(.reraise(error), name.span)
    }
    assigned = after
  }

  /// Code that runs with a caught exception at hand. Whatever it does not finish with goes on being raised,
  /// and whatever leaves it, the exception handled before is restored.
  private func handler(
    for region: Region, caught: Register, _ span: Span, _ body: () throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    add(region, target: position, caught)
    emit(.enterHandler(caught: caught, former: caught + 1), span)
    let cleanup = Region(start: position)
    blocks += [.guarded(cleanup), .handler(former: caught + 1)]
    try body()
    blocks.removeLast(2)
    cleanup.close(at: position)
    emit(.leaveHandler(former: caught + 1), span)
    emit(.reraise(caught), span)
    try scoped { () throws(Diagnostic) in
      let second = try temporary(span)
      add(cleanup, target: position, second)
      emit(.leaveHandler(former: caught + 1), span)
      emit(.reraise(second), span)
    }
    assigned.becomeUnreachable()
  }

  private func add(_ region: Region, target: Int, _ register: Register) {
    for range in region.ranges {
      draft.handlers.append(CodeObject.Handler(range: range, target: target, register: register))
    }
  }

  /// Unbinds the name of `except … as name`, whether or not the body has done so.
  private func forget(_ name: Identifier) throws(Diagnostic) {
    switch resolve(name.symbol) {
    case .local(let i): return unbind(local: i, name.span)
    case .global: return emit(.forgetGlobal(globals.slot(name.symbol)), name.span)
    case .cell, .captured: break
    }
    try scoped { () throws(Diagnostic) in
      let nothing = try temporary(name.span)
      emit(.clear(nothing), name.span)
      store(name.symbol, from: nothing, name.span)
    }
  }

  /// Writes what a jump out of the blocks at hand must do: to the innermost loop, or out of the function.
  func unwind(toLoop: Bool, _ span: Span) throws(Diagnostic) {
    let (saved, savedAssigned) = (blocks, assigned)
    var left: [Region] = []
    while let block = blocks.last, !(toLoop && block.isLoop) {
      blocks.removeLast()
      if let region = block.region {
        region.close(at: position)
        left.append(region)
      }
      switch block {
      case .loop, .guarded: break
      case .finally(_, let body): try statements(body)
      case .handler(let former): emit(.leaveHandler(former: former), span)
      case .named(let name): try forget(name)
      }
    }
    (blocks, assigned) = (saved, savedAssigned)
    // The jump itself comes next; behind it the regions go on.
    for region in left { region.start = position + 1 }
  }
}
