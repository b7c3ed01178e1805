import CReadline
import Glibc

/// The lines of earlier conversations, kept in the user's state folder, readable by nobody else.
struct History {
  /// Where the lines are kept; `nil` keeps them for this conversation only.
  private let path: String?
  private static let most: Int32 = 5000

  /// `$XDG_STATE_HOME/axle/history`, or below `~/.local/state` where that is not set.
  static var standard: History {
    let state = environment("XDG_STATE_HOME") ?? environment("HOME").map { $0 + "/.local/state" }
    return History(folder: state.map { $0 + "/axle" })
  }

  private init(folder: String?) {
    path = folder.flatMap { makeFolder($0) ? $0 + "/history" : nil }
    using_history()
    stifle_history(History.most)
    guard let path else { return }
    // The file exists with its mode bits before anything is written to it.
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
    history_truncate_file(path, History.most)
    read_history(path)
  }

  /// Remembers a line, at once: what ends the process must not cost the user the day's lines.
  func add(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    add_history(line)
    if let path { append_history(1, path) }
  }
}

/// Makes the folder and those it stands in, each for the user alone.
private func makeFolder(_ path: String) -> Bool {
  if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
  return makeFolder(String(path[..<slash])) && mkdir(path, 0o700) == 0
}

private func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
  return String(cString: value)
}
