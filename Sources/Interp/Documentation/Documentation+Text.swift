extension Documentation {
  /// What a terminal shows of a name: its entry, and its namesakes by name; `nil` where there is none.
  package static func text(about name: String) -> String? {
    let found = find(name)
    guard let first = found.first else { return nil }
    let others = found.dropFirst().map(\.writtenName)
    return first.text + (others.isEmpty ? "" : "See also: \(others.joined(separator: ", "))\n")
  }

  /// The families, each with its names.
  package static var overview: String {
    families.filter { !$0.entries.isEmpty }.map { family in
      "\(family.title)\n"
        + wrapped(family.entries.map(\.writtenName).joined(separator: "  "), indentation: "  ")
    }.joined(separator: "\n")
  }

  /// The text in lines that fit on a terminal.
  fileprivate static func wrapped(_ text: String, indentation: String) -> String {
    var lines: [String] = []
    var line = indentation
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if line.count + word.count > lineLength {
        lines.append(line)
        line = indentation
      }
      if word.isEmpty && line == indentation { continue }
      line += (line == indentation ? "" : " ") + word
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private static let lineLength = 90
}

extension Documentation.Entry {
  /// The entry as a terminal shows it.
  package var text: String {
    var text = heading + "\n"
    text += Documentation.wrapped(summary, indentation: "    ")
    for (title, lines) in [("Shapes", shapes), ("Raises", errors), ("Also", Array(names.dropFirst()))] {
      for line in lines { text += "    \(title): \(line)\n" }
    }
    for line in examples.flatMap({ $0.lines + $0.output }) { text += "    \(line)\n" }
    return text
  }
}
