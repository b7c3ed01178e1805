import Diagnostics
import Glibc

/// The terminal as a page with a footer: drawn as a whole, scrolled by its owner, put back as it was at the end.
///
/// On a terminal that cannot do more than print (`TERM=dumb`) pages follow one another.
final class Screen {
  /// Whether the page can be drawn in place.
  let isAddressable: Bool
  private var drawn = ""

  init() {
    let kind = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    isAddressable = kind != "dumb" && !kind.isEmpty
  }

  /// Takes the terminal: keys come at once and unseen, until ``leave()``.
  func enter() {
    tcgetattr(STDIN_FILENO, terminalBefore)
    var settings = terminalBefore.pointee
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
      // A page that is stopped halfway would leave the terminal to the shell as it is.
      characters[Int(VSUSP)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    isTaken = true
    catchEnds()
    if isAddressable { put("\u{1B}[?1049h\u{1B}[?25l") }
  }

  /// Gives the terminal back.
  func leave() {
    guard isTaken else { return }
    if isAddressable { put(leaving) }
    tcsetattr(STDIN_FILENO, TCSADRAIN, terminalBefore)
    isTaken = false
    drawn = ""
  }

  /// Rows and columns, as they are now.
  var size: (rows: Int, columns: Int) {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
      return (24, 80)
    }
    return (Int(window.ws_row), Int(window.ws_col))
  }

  /// Shows rows at the top of the screen, and others at its bottom.
  func draw(_ page: [String], bottom: [String]) {
    guard isAddressable else {
      let text = (page + [""] + bottom).joined(separator: "\n") + "\n"
      if text != drawn { put(text) }
      drawn = text
      return
    }
    let rows = size.rows
    var text = "\u{1B}[H"
    for row in page.prefix(max(1, rows - bottom.count)) { text += row + "\u{1B}[K\n" }
    text += "\u{1B}[J\u{1B}[\(max(1, rows - bottom.count + 1));1H"
    put(text + bottom.map { $0 + "\u{1B}[K" }.joined(separator: "\n"))
  }

  private func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno != EINTR { return }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }

  /// A signal that ends the process gives the terminal back first; a change of its size wakes who waits for keys.
  private func catchEnds() {
    var ending = sigaction()
    ending.__sigaction_handler.sa_handler = { signal in
      if isTaken {
        write(STDOUT_FILENO, leavingBytes.utf8Start, leavingBytes.utf8CodeUnitCount)
        tcsetattr(STDIN_FILENO, TCSANOW, terminalBefore)
      }
      _exit(128 + signal)
    }
    for signal in [SIGTERM, SIGHUP] { sigaction(signal, &ending, nil) }
    var waking = sigaction()
    waking.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGWINCH, &waking, nil)
  }
}

/// What a signal handler needs. The settings are on the heap: AddressSanitizer takes a global of this type for three bytes
/// shorter than C does. They are made before the handler is there (``Screen/enter()``).
nonisolated(unsafe) private let terminalBefore = {
  let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  settings.initialize(to: termios())
  return settings
}()
nonisolated(unsafe) private var isTaken = false
private let leavingBytes: StaticString = "\u{1B}[?25h\u{1B}[?1049l"
private let leaving = "\u{1B}[?25h\u{1B}[?1049l"

/// A line in rows of so many columns; the terminal's codes for colours take none.
func rows(of line: String, columns: Int) -> [String] {
  var rows = [""]
  var column = 0
  var isCode = false
  for scalar in line.unicodeScalars {
    if scalar == "\u{1B}" { isCode = true }
    let width = isCode ? 0 : DisplayText.width(of: scalar)
    if column + width > columns {
      rows.append("")
      column = 0
    }
    rows[rows.count - 1].unicodeScalars.append(scalar)
    column += width
    if isCode && scalar.properties.isAlphabetic { isCode = false }
  }
  return rows
}
