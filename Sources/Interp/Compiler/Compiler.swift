package import Diagnostics
import Lexer
package import Parser

/// Turns the syntax of one function, module or generator expression into bytecode.
///
/// Values are computed into registers: locals have their own, temporaries stack up above them and are given
/// back when the statement or operator that needed them is done. Comprehensions are compiled into the function
/// around them, with registers of their own; only generator expressions are functions.
final class Compiler {
  let program: Program
  let globals: Globals
  let scope: Scope
  let draft: CodeDraft
  /// Whether a bare expression at the top level shows its value.
  let isInteractive: Bool
  /// Whether each line shows what it computes, because the function is being explained.
  var isWatched = false

  /// The comprehensions around the expression at hand, innermost last.
  var inlined: [InlinedScope] = []
  /// What a jump out of the code at hand must leave properly, innermost last.
  var blocks: [Block] = []
  var assigned: Assigned
  private(set) var nextTemporary: Int
  /// Where small integers stand among the constants; -1 where they do not.
  private var smallConstants = [Int32](repeating: -1, count: 64)
  /// What was assigned where each open branch of an expression began.
  var branches: [Assigned] = []

  init(
    _ program: Program, globals: Globals, scope: Scope, draft: CodeDraft, isInteractive: Bool = false
  ) {
    self.isInteractive = isInteractive
    self.program = program
    self.globals = globals
    self.scope = scope
    self.draft = draft
    nextTemporary = scope.locals.count
    assigned = Assigned(parameters: draft.parameters.names.count, of: scope.locals.count)
    self.draft.registerCount = nextTemporary
    self.draft.variables = [0..<nextTemporary]
  }

  /// A comprehension compiled in place: its names live in registers from `base` on.
  struct InlinedScope {
    let scope: Scope
    let base: Int
  }
}

/// Compiles a whole program. The code runs at the top level of the session that owns the globals.
func compile(
  _ program: Program, globals: Globals, isInteractive: Bool = false
) throws(Diagnostic) -> CodeObject {
  let draft = CodeDraft(
    name: "<module>", qualifiedName: "<module>", source: program.source, parameters: .none,
    scope: program.scopes[0], function: nil)
  if case .expression(let first) = program.body.first?.kind, case .string(let text) = first.kind {
    draft.docstring = .string(StringObject.make(text))
  }
  let compiler = Compiler(
    program, globals: globals, scope: program.scopes[0], draft: draft,
    isInteractive: isInteractive)
  let end = Span(program.source.bytes.count, program.source.bytes.count)
  try compiler.compileBody(program.body, end: end)
  return CodeObject(compiler.draft)
}

// MARK: - Emitting

extension Compiler {
  var position: Int { draft.instructions.count }

  func emit(_ instruction: Instruction, _ span: Span) {
    draft.instructions.append(instruction)
    draft.spans.append(span)
  }

  /// Emits a forward jump, whose target ``patch(_:)`` fills in.
  func emitJump(_ span: Span, _ make: (Target) -> Instruction) -> Int {
    emit(make(-1), span)
    return position - 1
  }

  /// Lets a forward jump lead to here.
  func patch(_ jump: Int) {
    let here = Target(position)
    switch draft.instructions[jump] {
    case .jump: draft.instructions[jump] = .jump(here)
    case .jumpIfTrue(_, let register): draft.instructions[jump] = .jumpIfTrue(here, register)
    case .jumpIfFalse(_, let register): draft.instructions[jump] = .jumpIfFalse(here, register)
    case .jumpUnless(_, let lhs, let rhs, let op): draft.instructions[jump] = .jumpUnless(here, lhs, rhs, op)
    case .jumpUnlessInt(_, let lhs, let rhs, let op):
      draft.instructions[jump] = .jumpUnlessInt(here, lhs, rhs, op)
    case .forNext(_, let target, let iterator):
      draft.instructions[jump] = .forNext(here, target, iterator: iterator)
    case .matchException(_, let caught, let type):
      draft.instructions[jump] = .matchException(here, caught, type: type)
    default: preconditionFailure("only jumps are patched")
    }
  }

  func constant(_ object: Object) -> Int32 {
    if case .int(let value) = object, smallConstants.indices.contains(value) {
      if smallConstants[value] >= 0 { return smallConstants[value] }
      smallConstants[value] = Int32(draft.constants.count)
    }
    draft.constants.append(object)
    return Int32(draft.constants.count - 1)
  }

  func loadConstant(_ object: Object, _ target: Register, _ span: Span) {
    emit(.loadConstant(constant(object), target), span)
  }
}

// MARK: - Registers

extension Compiler {
  func temporary(_ span: Span) throws(Diagnostic) -> Register {
    try window(1, span)
  }

  /// `count` temporaries in a row.
  func window(_ count: Int, _ span: Span) throws(Diagnostic) -> Register {
    let first = nextTemporary
    nextTemporary += count
    draft.registerCount = max(draft.registerCount, nextTemporary)
    guard nextTemporary < Int(Register.max) else {
      throw error("this function needs too many values at once", span)
    }
    return Register(first)
  }

  /// Gives the temporaries back that `body` takes.
  func scoped<Result>(_ body: () throws(Diagnostic) -> Result) throws(Diagnostic) -> Result {
    let mark = nextTemporary
    let result = try body()
    nextTemporary = mark
    return result
  }

  func error(_ message: String, _ span: Span) -> Diagnostic {
    Diagnostic(title: "SyntaxError: \(message)", primary: Label(program.source, span))
  }

  /// Where a name lives, seen from the expression at hand.
  func resolve(_ name: Symbol) -> Scope.Resolution {
    for context in inlined.reversed() {
      switch context.scope.resolutions[name] {
      case .local(let i): return .local(context.base + i)
      case .cell(let i): return .cell(context.base + i)
      case .captured, .global, nil: continue
      }
    }
    return scope.resolve(name)
  }
}

// MARK: - Definite assignment

/// The locals that have a value wherever the code at hand is reached: reading them needs no check.
struct Assigned {
  private var words: [UInt64]
  private let count: Int
  /// Whether the code at hand is never reached; then everything counts as assigned.
  private(set) var isUnreachable = false

  init(parameters: Int, of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    self.count = count
    for i in 0..<parameters { insert(i) }
  }

  func contains(_ i: Int) -> Bool {
    isUnreachable || i >= count || words[i / 64] >> UInt64(i % 64) & 1 == 1
  }

  mutating func insert(_ i: Int) {
    if i < count { words[i / 64] |= 1 << UInt64(i % 64) }
  }

  mutating func remove(_ i: Int) {
    if i < count { words[i / 64] &= ~(1 << UInt64(i % 64)) }
  }

  mutating func becomeUnreachable() { isUnreachable = true }

  /// What is assigned where two paths meet.
  func meeting(_ other: Assigned) -> Assigned {
    if isUnreachable { return other }
    if other.isUnreachable { return self }
    var meeting = self
    for i in words.indices { meeting.words[i] &= other.words[i] }
    return meeting
  }
}
