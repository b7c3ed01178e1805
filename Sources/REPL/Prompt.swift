package import Interp

/// A conversation on a terminal: reads an entry, evaluates it, shows its value or its mistake, and asks again.
package struct Prompt {
  private let session: Session
  private let console: Console
  private let editor: EntryEditor

  package init(session: Session, console: Console, isColoured: Bool) {
    self.session = session
    self.console = console
    editor = EntryEditor(
      history: .standard, isColoured: isColoured, complete: session.complete)
  }

  /// Talks until Ctrl-D, or until the program leaves by itself, and returns the exit status.
  package func run() -> Int32 {
    console.say("Axle \(version): Python's syntax, JAX's arrays. TAB completes, Ctrl-D leaves.\n")
    var number = 1
    while true {
      switch readEntry() {
      case .entry(let text) where text.allSatisfy(\.isWhitespace): continue
      case .entry(let text):
        let entry = Entry(bytes: Array((text + "\n").utf8), name: "<prompt \(number)>")
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

  /// An entry; on a plain terminal its lines come one by one.
  private func readEntry() -> EntryEditor.Input {
    var lines: [String] = []
    while true {
      let prompts = EntryEditor.prompts
      guard case .entry(let line) = editor.read(prompt: lines.isEmpty ? prompts.first : prompts.next) else {
        return editor.input ?? .end
      }
      lines.append(line)
      let text = lines.joined(separator: "\n")
      guard !editor.drawsEntries, case .incomplete = Session.isComplete(text) else { return .entry(text) }
    }
  }
}
