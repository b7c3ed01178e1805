import Diagnostics
import Exercises
import REPL

/// Any bytes as what Axle finds in files that it, or anybody, has written: progress, history, exercises.
package func readAsStored(_ bytes: [UInt8]) {
  readAsProgress(bytes)
  readAsHistory(bytes)
  _ = Course([(path: "01_chapter/01_name.py", source: SourceFile(name: "01_name.py", bytes: bytes))])
}

private let exercise = Course.builtIn.exercises[0]

/// What was understood is written and understood again as the same; what is changed stays changed.
private func readAsProgress(_ bytes: [UInt8]) {
  guard let document = JSON(bytes) else { return }
  precondition(JSON(Array(document.text.utf8)) == document, "the text is another document")
  precondition(JSON(Array(document.line.utf8)) == document, "the line is another document")
  var progress = Progress(document, set: "built in")
  _ = (progress.folder, progress.current, progress.passed)
  progress.pass(exercise)
  progress.setCount(.hints, progress.count(.hints, of: exercise) &+ 1, of: exercise)
  let again = Progress(JSON(Array(progress.text.utf8)), set: "built in")
  precondition(again.hasPassed(exercise), "what was passed is forgotten")
  progress.forget(exercise)
  precondition(!progress.hasPassed(exercise), "what was forgotten is passed")
}

/// An entry is the same after it was kept, whatever the line was that it came from.
private func readAsHistory(_ bytes: [UInt8]) {
  for line in bytes.split(separator: UInt8(ascii: "\n")) {
    let entry = EscapedEntry(line: String(decoding: line, as: UTF8.self)).entry
    precondition(EscapedEntry(line: EscapedEntry(entry).line).entry == entry, "another entry came back")
  }
}
