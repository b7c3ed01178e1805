extension Renderer {
  /// What a piece of text is; colour only repeats what signs and places say.
  enum Style {
    case plain, error, title, gutter, primary, secondary, help

    fileprivate var code: String? {
      switch self {
      case .plain: nil
      case .error, .primary: "1;31"
      case .title: "1"
      case .gutter, .secondary: "1;34"
      case .help: "1;36"
      }
    }
  }
}

extension Renderer.Piece {
  /// The text between the terminal's codes for its style.
  var painted: String {
    guard let code = style.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
