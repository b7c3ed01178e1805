import CTestSupport
import Foundation

/// The command on a terminal of its own, typed at and looked at.
public final class Terminal {
  private let keyboard: Int32
  private let child: Child
  private var bytes: [UInt8] = []
  /// The beginning of a character that the terminal has not sent whole yet.
  private var split: [UInt8] = []
  private var seen = ""
  /// What stands on the terminal now.
  public private(set) var screen: Screen
  private var hasEnded = false

  /// Whether what is seen has the terminal's codes in it.
  private let showsEscapes: Bool

  /// Starts the command, or another program, on a new terminal.
  public init(
    _ arguments: [String] = [], program: String = axle, environment: [String: String?] = [:],
    showsEscapes: Bool = false,
    rows: Int = 24, columns: Int = 80
  ) throws {
    self.showsEscapes = showsEscapes
    screen = Screen(rows: rows, columns: columns)
    var ends: [Int32] = [-1, -1]
    guard make_terminal(&ends) else { throw POSIXError(.ENXIO) }
    keyboard = ends[0]
    Terminal.setSize(of: keyboard, rows, columns)
    let plain: [String: String?] = ["TERM": "xterm", "INPUTRC": "/dev/null"]
    child = try Child(
      arguments, program: program, environment: plain.merging(environment) { $1 },
      streams: [ends[1], ends[1], ends[1]], ownsTerminal: true)
  }

  deinit {
    close(keyboard)
    guard !hasEnded else { return }
    child.send(SIGKILL)
    _ = child.status(waiting: true)
  }

  /// The processor's time that the program has had so far.
  public var processorTime: Duration { child.processorTime }

  /// Presses keys.
  public func type(_ keys: String) {
    var keys = keys
    keys.withUTF8 { _ = write(keyboard, $0.baseAddress, $0.count) }
  }

  /// Changes the size of the terminal, as dragging a corner of its window does.
  ///
  /// - Parameter wraps: whether lines that no longer fit go on in the next row.
  public func resize(rows: Int, columns: Int, wraps: Bool = false) {
    while read(until: Date()) {
      var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 0) == 0 { break }
    }
    screen.resize(rows: rows, columns: columns, wraps: wraps)
    Terminal.setSize(of: keyboard, rows, columns)
  }

  private static func setSize(of terminal: Int32, _ rows: Int, _ columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until the last lines on the screen are these, and the cursor stands `column` columns into one that is so many
  /// lines above the last.
  public func show(
    _ lines: [String], cursor: (linesAbove: Int, column: Int)? = nil, within seconds: Double = 20
  ) throws {
    let deadline = Date().addingTimeInterval(seconds)
    func isShown() -> Bool {
      guard Array(screen.lines.suffix(lines.count)) == lines else { return false }
      guard let cursor else { return true }
      return screen.cursor == (screen.lines.count - 1 - cursor.linesAbove, cursor.column)
    }
    while !isShown() {
      guard Date() < deadline, read(until: deadline) else {
        throw NotShown(
          text: lines.joined(separator: "\n"),
          screen: screen.lines.joined(separator: "\n") + "\n\(screen.cursor)")
      }
    }
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
    self.screen.write(takeWhole(buffer[..<count]))
    seen += showsEscapes ? takeText() : withoutEscapes(takeText())
    return true
  }

  /// The text of the bytes, as far as its last character is whole.
  private func takeWhole(_ bytes: ArraySlice<UInt8>) -> String {
    let all = split + bytes
    let end = all.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let length = all.isEmpty ? 0 : all[end] < 0xC0 ? 1 : all[end] < 0xE0 ? 2 : all[end] < 0xF0 ? 3 : 4
    let whole = end + length <= all.count ? all.count : end
    split = Array(all[whole...])
    return String(decoding: all[..<whole], as: UTF8.self)
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
