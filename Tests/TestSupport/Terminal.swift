import CTestSupport
import Foundation

/// The command on a terminal of its own, typed at and looked at.
public final class Terminal {
  private let keyboard: Int32
  private let child: Child
  private var bytes: [UInt8] = []
  private var seen = ""
  private var hasEnded = false

  /// Whether what is seen has the terminal's codes in it.
  private let showsEscapes: Bool

  /// Starts the command on a new terminal.
  public init(
    _ arguments: [String] = [], environment: [String: String?] = [:], showsEscapes: Bool = false
  ) throws {
    self.showsEscapes = showsEscapes
    var ends: [Int32] = [-1, -1]
    guard make_terminal(&ends) else { throw POSIXError(.ENXIO) }
    keyboard = ends[0]
    let plain: [String: String?] = ["TERM": "xterm", "INPUTRC": "/dev/null"]
    child = try Child(
      arguments, environment: plain.merging(environment) { $1 }, streams: [ends[1], ends[1], ends[1]],
      ownsTerminal: true)
  }

  deinit {
    close(keyboard)
    guard !hasEnded else { return }
    child.send(SIGKILL)
    _ = child.status(waiting: true)
  }

  /// Presses keys.
  public func type(_ keys: String) {
    var keys = keys
    keys.withUTF8 { _ = write(keyboard, $0.baseAddress, $0.count) }
  }

  /// Changes the size of the terminal, as dragging a corner of its window does.
  public func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until `text` is shown, and returns what is shown from the last `see` to there.
  @discardableResult
  public func see(_ text: String, within seconds: Double = 20) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let place = seen.range(of: text) {
        defer { seen.removeSubrange(..<place.upperBound) }
        return String(seen[..<place.upperBound])
      }
      guard Date() < deadline, read(until: deadline) else { throw NotShown(text: text, screen: seen) }
    }
  }

  /// The terminal did not show a text; `screen` is what it showed instead.
  public struct NotShown: Error {
    public let text: String
    public let screen: String
  }

  /// Waits until nothing more is shown, and looks away from what there was.
  public func quiet() throws {
    while true {
      let before = seen
      _ = read(until: Date().addingTimeInterval(0.1))
      if seen == before { break }
    }
    seen = ""
  }

  /// Waits for the command to end: its exit status, or `nil` if it goes on.
  public func end(within seconds: Double = 20) -> Int32? {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      if let status = child.status() {
        hasEnded = true
        return status
      }
      _ = read(until: Date().addingTimeInterval(0.02))
    }
    return nil
  }

  /// Reads what there is; false when nothing more can come.
  private func read(until deadline: Date) -> Bool {
    var screen = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard poll(&screen, 1, Int32(max(0, deadline.timeIntervalSinceNow * 1000))) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Foundation.read(keyboard, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    seen += showsEscapes ? takeText() : withoutEscapes(takeText())
    return true
  }

  /// The bytes so far, unless they end inside an escape sequence.
  private func takeText() -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if let escape = text.lastIndex(of: "\u{1b}"), text.distance(from: escape, to: text.endIndex) < 3 {
      return ""
    }
    bytes = []
    return text
  }
}

/// Text as it is read: without colours, cursor movements and carriage returns.
public func withoutEscapes(_ text: String) -> String {
  text.replacing(#/\x1b(\[[0-9;?]*[A-Za-z]|[=>])/#, with: "").replacing("\r\n", with: "\n").replacing(
    "\r", with: "")
}
