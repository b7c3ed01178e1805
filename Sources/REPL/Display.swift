package import Diagnostics
import Glibc

/// What the terminal behind a stream can show.
package enum Display {
  /// Where the stream is no terminal, lines are cut at a fixed width, and the text is UTF-8.
  package static func appearance(of stream: Int32, isColored: Bool) -> Appearance {
    guard isatty(stream) != 0 else { return Appearance(isColored: isColored) }
    return Appearance(isColored: isColored, width: columns(of: stream), isASCII: !isUTF8)
  }

  /// Whether the terminal, made narrower, wraps the rows that it shows. It does not tell: nearly all do, and those are known
  /// that cut them.
  static var wrapsRows: Bool {
    if variable("TMUX") != nil { return true }
    return variable("XTERM_VERSION") == nil && variable("STY") == nil && variable("TERM") != "linux"
  }

  /// As the terminal says, or as `COLUMNS` does where it says nothing.
  static func columns(of stream: Int32) -> Int? {
    var size = winsize()
    if ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether the locale says so: the first of these variables that is set. Without any it is POSIX's, which is ASCII.
  private static var isUTF8: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first ?? ""
    return ["utf-8", "utf8"].contains { locale.lowercased().hasSuffix($0) }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
