@preconcurrency import CReadline
import Glibc

/// The entries of earlier conversations, kept in the user's state folder, readable by nobody else.
///
/// An entry is a line of the file, its line ends and backslashes escaped. It is written at once, with one call, behind
/// what other prompts have written: what ends the process costs no entry, and no prompt another one's.
struct History {
  /// The folder of the file; `nil` keeps the entries for this conversation only.
  private let folder: String?
  private static let most = 5000

  /// `$XDG_STATE_HOME/axle/history`, or below `~/.local/state` where that is not set.
  static var standard: History {
    let state = environment("XDG_STATE_HOME") ?? environment("HOME").map { $0 + "/.local/state" }
    return History(folder: state.map { $0 + "/axle" })
  }

  private init(folder: String?) {
    self.folder = folder.flatMap { makeFolder($0) ? $0 : nil }
    using_history()
    stifle_history(Int32(History.most))
    for entry in read() { add_history(entry) }
  }

  /// The entries from the oldest to the newest.
  var entries: [String] {
    guard let list = history_list() else { return [] }
    return (0..<Int(history_length)).compactMap { list[$0].map { String(cString: $0.pointee.line) } }
  }

  /// Remembers an entry, unless it repeats the last one.
  func add(_ entry: String) {
    guard entry.contains(where: { !$0.isWhitespace }) else { return }
    defer { using_history() }
    if history_length > 0, let last = history_get(history_base + history_length - 1),
      String(cString: last.pointee.line) == entry
    {
      return
    }
    add_history(entry)
    guard let folder else { return }
    _ = alone(in: folder) { appendLine(EscapedEntry(entry).line, to: folder + "/history") }
  }

  /// The newest entries of the file. One that has grown to twice what is kept is written anew.
  private func read() -> [String] {
    guard let folder else { return [] }
    return alone(in: folder) {
      guard let text = readFile(Array((folder + "/history").utf8CString)) else { return [] }
      let lines = text.split(separator: UInt8(ascii: "\n"))
      let kept = lines.suffix(History.most).map { String(decoding: $0, as: UTF8.self) }
      if lines.count > 2 * History.most {
        _ = replaceFile(folder + "/history", with: kept.map { $0 + "\n" }.joined())
      }
      return kept.map { EscapedEntry(line: $0).entry }
    }
  }
}

/// An entry in one line: `\n` for a line end, `\\` for a backslash.
package struct EscapedEntry {
  package let line: String
  package let entry: String

  package init(_ entry: String) {
    self.entry = entry
    line = entry.unicodeScalars.reduce(into: "") { line, scalar in
      switch scalar {
      case "\n": line += "\\n"
      case "\\": line += "\\\\"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  package init(line: String) {
    self.line = line
    var isEscaped = false
    entry = line.unicodeScalars.reduce(into: "") { entry, scalar in
      if isEscaped {
        entry.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        entry.unicodeScalars.append(scalar)
      }
    }
  }
}

private func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
  return String(cString: value)
}
