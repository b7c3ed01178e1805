@preconcurrency import CReadline
import Glibc

/// The entries of earlier conversations, kept in the user's state folder, readable by nobody else.
///
/// An entry is a line of the file, its line ends and backslashes escaped. It is written at once, with one call, behind
/// what other prompts have written: what ends the process costs no entry, and no prompt another one's.
struct History {
  /// Where the entries are kept; `nil` keeps them for this conversation only.
  private let path: String?
  private static let most = 5000

  /// `$XDG_STATE_HOME/axle/history`, or below `~/.local/state` where that is not set.
  static var standard: History {
    let state = environment("XDG_STATE_HOME") ?? environment("HOME").map { $0 + "/.local/state" }
    return History(folder: state.map { $0 + "/axle" })
  }

  private init(folder: String?) {
    path = folder.flatMap { makeFolder($0) ? $0 + "/history" : nil }
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
    guard let path, let file = HistoryFile.take(path) else { return }
    file.append(EscapedEntry(entry).line)
  }

  /// The newest entries of the file. One that has grown to twice what is kept is written anew.
  private func read() -> [String] {
    guard let path, let text = readFile(Array(path.utf8CString)) else { return [] }
    let lines = text.split(separator: newline)
    if lines.count > 2 * History.most { HistoryFile.take(path)?.keepLast(History.most) }
    return lines.suffix(History.most).map { EscapedEntry(line: String(decoding: $0, as: UTF8.self)).entry }
  }
}

/// The file of entries, which no other prompt touches as long as this one has it in hand.
private final class HistoryFile {
  private let path: String
  private let descriptor: Int32

  private init(_ path: String, _ descriptor: Int32) {
    (self.path, self.descriptor) = (path, descriptor)
  }

  /// Opens the file, and waits until it is ours. Nil where it cannot be written.
  static func take(_ path: String) -> HistoryFile? {
    while true {
      let descriptor = open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return nil }
      let file = HistoryFile(path, descriptor)
      flock(descriptor, LOCK_EX)
      // If not, another prompt has written the file anew while we waited.
      if file.isInPlace { return file }
    }
  }

  deinit { close(descriptor) }

  private var isInPlace: Bool {
    var (ours, named) = (stat(), stat())
    return fstat(descriptor, &ours) == 0 && stat(path, &named) == 0 && ours.st_ino == named.st_ino
  }

  /// Adds a line with one call. What a crash has left without a line end stays a line by itself.
  func append(_ line: String) {
    var last = newline
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 { pread(descriptor, &last, 1, size - 1) }
    write((last == newline ? "" : "\n") + line + "\n", to: descriptor)
  }

  /// Writes the file anew with its last lines, in one step for everyone who looks at it.
  func keepLast(_ count: Int) {
    guard let text = readFile(Array(path.utf8CString)) else { return }
    let kept = Array(text.split(separator: newline).suffix(count).joined(separator: [newline]))
    let next = path + ".\(getpid())"
    let file = open(next, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    if write(String(decoding: kept, as: UTF8.self) + "\n", to: file) {
      rename(next, path)
    } else {
      unlink(next)
    }
  }

  @discardableResult
  private func write(_ text: String, to file: Int32) -> Bool {
    var text = text
    return text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
  }
}

/// An entry in one line: `\n` for a line end, `\\` for a backslash.
struct EscapedEntry {
  let line: String
  let entry: String

  init(_ entry: String) {
    self.entry = entry
    line = entry.unicodeScalars.reduce(into: "") { line, scalar in
      switch scalar {
      case "\n": line += "\\n"
      case "\\": line += "\\\\"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  init(line: String) {
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

/// Makes the folder and those it stands in, each for the user alone.
package func makeFolder(_ path: String) -> Bool {
  if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
  return makeFolder(String(path[..<slash])) && mkdir(path, 0o700) == 0
}

private func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
  return String(cString: value)
}
