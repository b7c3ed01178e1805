import Glibc

/// When diagnostics are coloured.
enum ColorChoice: String {
  case auto, always, never

  /// The answer for the standard error. `NO_COLOR` and `CLICOLOR_FORCE` speak where the user did not.
  var isColored: Bool { isColored(on: STDERR_FILENO) }

  /// The answer for the standard output.
  var isColoredOutput: Bool { isColored(on: STDOUT_FILENO) }

  private func isColored(on stream: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if isSet("NO_COLOR") { false } else if isSet("CLICOLOR_FORCE") { true } else { showsColor(stream) }
    }
  }

  private func showsColor(_ stream: Int32) -> Bool {
    guard isatty(stream) != 0, let terminal = getenv("TERM") else { return false }
    return strcmp(terminal, "dumb") != 0
  }

  private func isSet(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return value.pointee != 0 && strcmp(value, "0") != 0
  }
}
