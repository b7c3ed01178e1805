import Diagnostics
import Interp
import Kernels

/// What was entered at once: a statement, or a line of several.
struct Entry {
  let bytes: [UInt8]
  let name: String
  /// Its number in the conversation.
  var number: Int?
  /// Whether it ended in an error.
  private(set) var hasFailed = false
  /// What was shown of the mistake that it ended with.
  private(set) var mistake: Diagnostic?

  /// Evaluates the entry and reports its mistakes; a status when the conversation is over.
  mutating func evaluate(in session: Session, console: Console) -> Int32? {
    // An interrupt that came too late for the last entry is not meant for this one.
    _ = axle_take_interrupt()
    do throws(Session.Failure) {
      try session.evaluate(SourceFile(name: name, bytes: bytes), number: number)
    } catch {
      hasFailed = true
      mistake = error.diagnostics.first
      session.flush()
      console.report(error.diagnostics)
      if case .exit(let status) = error.kind { return status }
    }
    session.flush()
    return console.trouble == 0 ? nil : 1
  }
}
