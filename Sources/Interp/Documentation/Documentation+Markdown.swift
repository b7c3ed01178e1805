extension Documentation {
  /// A page of `docs` that is made from the table.
  package enum Page: String, CaseIterable {
    case arrays
    case languageReference = "language-reference"
  }

  /// The page's text in Markdown.
  package static func markdown(_ page: Page) -> String {
    switch page {
    case .arrays:
      markdown(
        "Arrays", arrayFamilies,
        """
        Every function, method and attribute of arrays that Axle has. What JAX has beside them, Axle refuses by name.
        """)
    case .languageReference:
      markdown(
        "Builtins and methods", languageFamilies,
        """
        Every function, type and method that Axle has of Python's own. [language.md](language.md) tells of the syntax,
        [arrays.md](arrays.md) of arrays.
        """)
    }
  }

  private static func markdown(_ title: String, _ families: [Family], _ opening: String) -> String {
    let families = families.filter { !$0.entries.isEmpty }
    return """
      # \(title)

      <!-- Made by `make docs` from Sources/Interp/Documentation: change it there. -->

      \(opening)

      In shapes, `…` stands for any number of axes, `→` leads to the shape of the result, and `()` is the shape of a scalar.
      The examples show what a prompt shows, here and with JAX, after these lines:

      ```pycon
      \(preamble.split(separator: "\n").map { ">>> \($0)" }.joined(separator: "\n"))
      ```

      \(families.map { "- [\($0.title)](#\(anchor($0.title)))" }.joined(separator: "\n"))

      """ + families.map(\.markdown).joined()
  }

  /// What GitHub makes of a heading.
  private static func anchor(_ title: String) -> String {
    let kept = title.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
    return String(kept.map { $0 == " " ? "-" : $0 })
  }
}

extension Documentation.Family {
  fileprivate var markdown: String { "\n## \(title)\n" + entries.map(\.markdown).joined() }
}

extension Documentation.Entry {
  fileprivate var markdown: String {
    var text = "\n### `\(heading)`\n\n\(summary)\n"
    var facts = shapes.map { "- Shapes: `\($0)`\n" }
    facts += errors.map { "- Raises: \($0)\n" }
    if names.count > 1 {
      facts.append("- Also: \(names.dropFirst().map { "`\($0)`" }.joined(separator: ", "))\n")
    }
    if !facts.isEmpty { text += "\n" + facts.joined() }
    let lines = examples.flatMap { $0.lines + $0.output }
    if !lines.isEmpty { text += "\n```pycon\n\(lines.joined(separator: "\n"))\n```\n" }
    return text
  }
}
