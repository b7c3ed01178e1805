import Diagnostics
import Glibc
package import Interp

/// A conversation on a terminal: reads an entry, evaluates it, shows its value or its mistake, and asks again.
package final class Prompt {
  let session: Session
  let console: Console
  let editor: EntryEditor
  private var number = 1
  /// What was entered and raised no error, for `:save`.
  var program: [String] = []
  /// The last mistake, for `:why`.
  var mistake: Diagnostic?
  /// The file that `:load` read last.
  var loaded: String?

  package init(session: Session, console: Console, isColoured: Bool) {
    self.session = session
    self.console = console
    editor = EntryEditor(history: .standard, isColoured: isColoured) { text in
      Command.completions(of: text) ?? session.completions(of: text)
    }
    editor.hint = session.openCall
    session.saveDrawing = { writeFile($1, $0) }
    session.noteOnArrays = { isColoured ? "  \u{1b}[2m\($0)\u{1b}[0m" : "  \($0)" }
  }

  /// Talks until Ctrl-D, or until the program leaves by itself, and returns the exit status.
  package func run() -> Int32 {
    console.say("Axle \(version): Python's syntax, JAX's arrays.  :help lists what the prompt can do.\n")
    if let status = runStartupFile() { return status }
    while true {
      switch readEntry() {
      case .entry(let text):
        if let status = perform(text) { return status }
      case .cancelled:
        console.say("KeyboardInterrupt\n")
      case .end:
        console.say("\n")
        return 0
      }
    }
  }

  /// Does what was entered; a status when the conversation is over.
  private func perform(_ text: String) -> Int32? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    if let request = Command.request(text) { return request.command.run(self, request.argument) }
    defer { number += 1 }
    return evaluate(text, name: "<prompt \(number)>", number: number)
  }

  /// Evaluates an entry, and keeps it for `:save` if it ended well.
  func evaluate(_ text: String, name: String, number: Int? = nil) -> Int32? {
    var entry = Entry(bytes: Array((text + "\n").utf8), name: name, number: number)
    let status = entry.evaluate(in: session, console: console)
    if entry.hasFailed { mistake = entry.mistake } else { program.append(text.trimmingBlankEnd) }
    return status
  }

  /// The user's own beginning: `startup.py` in the configuration folder.
  private func runStartupFile() -> Int32? {
    guard let path = startupFile, let bytes = readFile(Array(path.utf8CString)) else { return nil }
    var entry = Entry(bytes: bytes, name: path)
    return entry.evaluate(in: session, console: console)
  }

  private var startupFile: String? {
    if let folder = getenv("XDG_CONFIG_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") {
      return folder + "/axle/startup.py"
    }
    return getenv("HOME").map { String(cString: $0) + "/.config/axle/startup.py" }
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
      guard !editor.drawsEntries, Command.request(text) == nil, case .incomplete = Session.isComplete(text)
      else { return .entry(text) }
    }
  }
}
