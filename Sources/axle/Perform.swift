import Diagnostics
import Glibc
import Interp
import REPL

/// The exit statuses, as the shell sees them.
enum Status {
  static let success: Int32 = 0
  static let uncaught: Int32 = 1
  static let usage: Int32 = 2
  static let interrupted: Int32 = 130
}

/// Does what the command line asks for, and ends the process.
///
/// - Parameters:
///   - notes: whether a program's run shows notes; at the prompt they are always shown.
///   - limits: what the run may use.
func perform(_ job: Job, color: ColorChoice, notes: Bool = false, limits: Limits? = nil) -> Never {
  let console = Console(color: color.isColored)
  switch job {
  case .run(let origin):
    let source = read(origin, console)
    var limits = limits
    // At the prompt there is more than this one run to lose.
    limits?.endsProcess = true
    onInterpreterThread { [limits] in run(source, console, notes: notes, limits) }
  case .check(let origins, let format):
    let sources = origins.map { read($0, console) }
    onInterpreterThread { check(sources, format, color: color.isColoredOutput, console) }
  case .explain(let file, let line):
    let source = read(.file(file), console)
    onInterpreterThread { explain(source, line: line, console) }
  case .list(let file):
    let source = read(.file(file), console)
    onInterpreterThread { list(source, console) }
  case .converse(let file):
    let program = file.map { read(.file($0), console) }
    let isTyped = isatty(STDIN_FILENO) != 0
    let entries = isTyped ? [] : standardInput(console)
    onInterpreterThread {
      let session = session(writingTo: console, limits)
      if let program { report(console) { () throws(Session.Failure) in try session.run(program) } }
      session.showExplanations { console.explain($0, asAnswer: isTyped) }
      session.showWarnings { console.warn($0) }
      session.showPictures { console.explain($0, asAnswer: isTyped) }
      if isTyped || notes { session.showNotes { console.report([$0]) } }
      if isTyped { return Prompt(session: session, console: console, isColoured: color.isColored).run() }
      var transcript = Transcript(entries)
      return transcript.run(session: session, console: console)
    }
  }
}

/// Does what may fail, and says how it did.
private func report(_ console: Console, _ body: () throws(Session.Failure) -> Void) {
  do throws(Session.Failure) { try body() } catch { console.report(error.diagnostics) }
}

/// Runs a program; the exit status.
private func run(
  _ source: SourceFile, _ console: Console, notes: Bool, _ limits: Limits?
) -> Int32 {
  let session = session(writingTo: console, limits)
  if notes { session.showNotes { console.report([$0]) } }
  session.showExplanations { console.explain($0, asAnswer: false) }
  session.showWarnings { console.warn($0) }
  session.showPictures { console.explain($0, asAnswer: false) }
  var status = Status.success
  do throws(Session.Failure) {
    try session.run(source)
  } catch {
    // What the program printed comes before what is said about it.
    session.flush()
    console.report(error.diagnostics)
    status =
      switch error.kind {
      case .syntax, .uncaught, .outOfBudget: Status.uncaught
      case .interrupted: Status.interrupted
      case .exit(let status): status
      case .outputClosed: Status.success
      }
  }
  session.flush()
  return statusAfterWriting(console) ?? status
}

/// Explains the mapped calls of a program; the exit status.
private func explain(_ source: SourceFile, line: Int?, _ console: Console) -> Int32 {
  let session = session(writingTo: console)
  do throws(Session.Failure) {
    let found = try session.explain(source, line: line) { console.explain($0, asAnswer: true) }
    guard case .otherLines(let lines) = found else { return statusAfterWriting(console) ?? Status.success }
    console.report([nothingToExplain(source, line, otherLines: lines)])
  } catch {
    console.report(error.diagnostics)
  }
  return Status.uncaught
}

private func nothingToExplain(_ source: SourceFile, _ line: Int?, otherLines: [Int]) -> Diagnostic {
  guard let line, !otherLines.isEmpty else {
    return Diagnostic(
      title: "error: \(source.name) calls no mapped function",
      help: ["vmap(f) makes one; explain(f, x) in the program tells about any call"])
  }
  let others = otherLines.map(String.init).joined(separator: ", ")
  return Diagnostic(
    title: "error: line \(line) of \(source.name) has to do with no call of a mapped function",
    help: ["such calls are on line \(others)"])
}

/// Shows the bytecode of a program; the exit status.
private func list(_ source: SourceFile, _ console: Console) -> Int32 {
  do throws(Session.Failure) {
    var text = try session(writingTo: console).listing(source)
    _ = text.withUTF8 { console.write(UnsafeRawBufferPointer($0)) }
    return statusAfterWriting(console) ?? Status.success
  } catch {
    console.report(error.diagnostics)
    return Status.uncaught
  }
}

/// A session that lives as long as the process: it is not worth taking apart at the end.
private func session(writingTo console: Console, _ limits: Limits? = nil) -> Session {
  let session = Session(isLineBuffered: isatty(STDOUT_FILENO) != 0, write: console.write)
  if let limits { session.limits = limits }
  return Unmanaged.passRetained(session).takeUnretainedValue()
}

/// A reader who has gone has seen enough. Any other trouble with the standard output lost some of it.
func statusAfterWriting(_ console: Console) -> Int32? {
  guard console.trouble != 0 else { return nil }
  guard console.trouble != EPIPE else { return Status.success }
  console.report([Diagnostic(title: "error: cannot write the output: \(reason(console.trouble))")])
  return Status.uncaught
}
