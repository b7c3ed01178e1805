package import Interp

/// A conversation on a terminal: reads an entry, evaluates it, shows its value or its mistake, and asks again.
package struct Prompt {
  private let session: Session
  private let console: Console
  private let editor: LineEditor

  package init(session: Session, console: Console) {
    self.session = session
    self.console = console
    editor = LineEditor(history: .standard, complete: session.complete)
  }

  /// Talks until Ctrl-D, or until the program leaves by itself, and returns the exit status.
  package func run() -> Int32 {
    console.say("Axle \(version): Python's syntax, JAX's arrays. TAB completes, Ctrl-D leaves.\n")
    var number = 1
    while true {
      switch readEntry() {
      case .line(let text):
        let entry = Entry(bytes: Array(text.utf8), name: "<prompt \(number)>")
        if let status = entry.evaluate(in: session, console: console) { return status }
        number += 1
      case .cancelled:
        console.say("KeyboardInterrupt\n")
      case .end:
        console.say("\n")
        return 0
      }
    }
  }

  /// Lines until they are a whole statement.
  private func readEntry() -> LineEditor.Input {
    var lines: [String] = []
    var indentation = 0
    while true {
      let input = editor.read(prompt: lines.isEmpty ? ">>> " : "... ", indentation: indentation)
      guard case .line(let line) = input else { return input }
      if lines.isEmpty, line.allSatisfy(\.isWhitespace) { continue }
      lines.append(line)
      let text = lines.joined(separator: "\n")
      guard case .incomplete(let next) = Session.isComplete(text) else { return .line(text + "\n") }
      indentation = next
    }
  }
}
