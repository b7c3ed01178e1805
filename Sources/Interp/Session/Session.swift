package import Diagnostics
import Kernels
import Lexer
import Parser

/// One run of the language: its variables, and all that is done with it. The prompt, the script runner and the
/// exercises are thin faces over a session.
package final class Session {
  package struct Failure: Error {
    package enum Kind: Equatable, Sendable {
      /// The text is no program.
      case syntax
      /// An exception reached the top.
      case uncaught
      /// Ctrl-C.
      case interrupted
      /// The program took more steps or time than it was given.
      case outOfBudget
      /// The program asked to end with this status.
      case exit(Int32)
      /// Nobody reads the output any more.
      case outputClosed
    }

    package let kind: Kind
    /// What to show; empty for a quiet end.
    package let diagnostics: [Diagnostic]
  }

  package let machine: Machine
  private let output: Output
  let globals: Globals

  /// - Parameters:
  ///   - isLineBuffered: whether each line of output is handed on when it is complete.
  ///   - write: takes the program's text in UTF-8 chunks; `false` when nobody reads any more.
  package init(isLineBuffered: Bool = false, write: @escaping (UnsafeRawBufferPointer) -> Bool) {
    output = Output(isLineBuffered: isLineBuffered, sink: write)
    globals = Globals { BareNames.find($0, isForgotten: $1) }
    machine = Machine(globals: globals, modules: Modules.table, output: output)
    globals[Symbol("__name__")] = .string("__main__")
    globals[Symbol("__doc__")] = .none
  }

  /// What each run may use: a program, or an entry at the prompt.
  package var limits: Limits?

  /// Shows notes about what JAX passes over in silence, while a program runs. They change no value.
  package func showNotes(_ show: @escaping (Diagnostic) -> Void) { machine.notes = Notes(show) }

  /// Shows JAX's warnings, each a text of two lines as Python writes it.
  package func showWarnings(_ show: @escaping (String) -> Void) { machine.warnings = Warnings(show) }

  /// Runs a script.
  package func run(_ source: SourceFile) throws(Failure) {
    try run(source, isInteractive: false)
  }

  /// Runs what was entered at the prompt: bare expressions show their value, which `_` then holds, `__` the one before,
  /// and `_7` that of the entry with number 7.
  package func evaluate(_ source: SourceFile, number: Int? = nil) throws(Failure) {
    machine.echo = { [unowned self] (value) throws(ExceptionObject) in
      if value.isNone { return }
      try self.output.write(Array((try self.machine.repr(value) + self.note(on: value) + "\n").utf8))
      self.remember(value, number)
    }
    machine.gallery.save = saveDrawing
    defer { machine.gallery.save = nil }
    try run(source, isInteractive: true)
  }

  /// Writes the drawing that `show(x, "x.svg")` makes in an entry; what stood in the way. A program writes no files.
  package var saveDrawing: ((_ svg: String, _ file: String) -> String?)?

  /// What stands behind an array that is shown, made from its type; nothing, unless the face wants it.
  package var noteOnArrays: ((String) -> String)?

  private func note(on value: Object) -> String {
    guard case .value(let array) = value, let noteOnArrays else { return "" }
    return noteOnArrays(array.type.description)
  }

  private func remember(_ value: Object, _ number: Int?) {
    globals[Symbol("___")] = globals[Symbol("__")]
    globals[Symbol("__")] = globals[Symbol("_")]
    globals[Symbol("_")] = value
    if let number { globals[Symbol("_\(number)")] = value }
  }

  /// The bytecode of a program, for the curious.
  package func listing(_ source: SourceFile) throws(Failure) -> String {
    try compiled(source, isInteractive: false).listing(on: machine)
  }

  package func flush() { output.flush() }

  // MARK: - Running

  func run(_ source: SourceFile, isInteractive: Bool) throws(Failure) {
    let code = try compiled(source, isInteractive: isInteractive)
    if !isInteractive { globals[Symbol("__doc__")] = code.docstring }
    machine.reset()
    if let limits {
      machine.limit(steps: limits.steps)
      limits.start()
    }
    defer { output.flush() }
    do throws(ExceptionObject) {
      try machine.run(code)
    } catch {
      throw failure(error)
    }
  }

  func compiled(_ source: SourceFile, isInteractive: Bool) throws(Failure) -> CodeObject {
    let parsed = parse(source)
    guard parsed.diagnostics.isEmpty else {
      throw Failure(kind: .syntax, diagnostics: parsed.diagnostics.map(\.withPage))
    }
    do throws(Diagnostic) {
      return try compile(parsed.program, globals: globals, isInteractive: isInteractive)
    } catch {
      throw Failure(kind: .syntax, diagnostics: [error])
    }
  }

  func failure(_ error: ExceptionObject) -> Failure {
    if output.isClosed { return Failure(kind: .outputClosed, diagnostics: []) }
    if error.type.isSubtype(of: Exceptions.systemExit) { return exit(error) }
    if error.type === Exceptions.limit { return limit(error) }
    let isInterrupt = error.type.isSubtype(of: Exceptions.keyboardInterrupt)
    return Failure(kind: isInterrupt ? .interrupted : .uncaught, diagnostics: [machine.explain(error)])
  }

  /// The end of a limit: what it was, and where the program was by then.
  private func limit(_ error: ExceptionObject) -> Failure {
    let words = limits?.words(timeIsUp: axle_time_is_up())
    limits?.end()
    var diagnostic = machine.explain(error)
    if let words { diagnostic.title = words }
    return Failure(kind: .outOfBudget, diagnostics: [diagnostic])
  }

  /// `raise SystemExit(status)`: an integer is the status, a text is shown.
  private func exit(_ error: ExceptionObject) -> Failure {
    switch error.arguments.first {
    case nil, .some(.none): return Failure(kind: .exit(0), diagnostics: [])
    case .some(.int(let status)):
      return Failure(kind: .exit(Int32(truncatingIfNeeded: status & 0xFF)), diagnostics: [])
    case .some(.bool(let flag)): return Failure(kind: .exit(flag ? 1 : 0), diagnostics: [])
    case .some:
      let text = (try? machine.text(of: error).text) ?? ""
      return Failure(kind: .exit(1), diagnostics: [Diagnostic(title: text)])
    }
  }

  package func variable(_ name: String) -> Object? {
    let value = globals[Symbol(name)]
    return value.isAbsent ? BareNames.find(Symbol(name)) : value
  }

  /// The names that the program gave values to.
  var ownNames: [String] { globals.boundNames.filter { !$0.hasPrefix("_") } }
}

extension Diagnostic {
  /// A syntax mistake with the code of its page.
  fileprivate var withPage: Diagnostic {
    var diagnostic = self
    diagnostic.code = MistakePage.ofSyntaxMistake(self)?.code
    return diagnostic
  }
}

/// The words of the grammar, for completion.
enum Keywords {
  static let all = [
    "False", "None", "True", "and", "as", "assert", "break", "continue", "def", "del", "elif", "else",
    "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
    "raise", "return", "try", "while",
  ]
}
