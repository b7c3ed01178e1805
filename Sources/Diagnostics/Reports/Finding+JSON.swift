extension Finding {
  /// The finding as one object: `axle check --format=json` writes one a line (`docs/checking.md`).
  package var json: JSON {
    let maps = LineMaps()
    return .object([
      ("level", .string(level.rawValue)),
      ("code", JSON(diagnostic.code)),
      ("title", .string(title)),
      ("file", JSON(diagnostic.primary?.source.name)),
      ("span", diagnostic.primary.map { maps.json($0) } ?? .null),
      ("labels", .array(labels.map { .object([("span", maps.json($0)), ("text", .string($0.text))]) })),
      ("notes", .array(diagnostic.notes.map(JSON.string))),
      ("help", .array(diagnostic.help.map(JSON.string))),
      (
        "repair",
        .array(
          diagnostic.repairs.map {
            .object([
              ("advice", .string($0.advice)), ("span", maps.json($0.place)), ("text", .string($0.place.text)),
            ])
          })
      ),
      (
        "calls",
        .array(
          diagnostic.calls.map {
            .object([
              ("function", JSON($0.function)), ("span", maps.json($0.place)),
              ("text", .string($0.place.text)),
            ])
          })
      ),
    ])
  }

  /// The words without the mark of a note.
  var title: String {
    level == .note && diagnostic.title.hasPrefix("note: ")
      ? String(diagnostic.title.dropFirst("note: ".count)) : diagnostic.title
  }

  /// All places that have something to say, the primary one first.
  var labels: [Label] {
    ([diagnostic.primary].compactMap(\.self) + diagnostic.secondary).filter { !$0.text.isEmpty }
  }
}

/// The line maps of the files at hand, each made once.
final class LineMaps {
  private var maps: [ObjectIdentifier: LineMap] = [:]

  func region(_ label: Label) -> Region {
    let id = ObjectIdentifier(label.source)
    let map = maps[id] ?? LineMap(label.source)
    maps[id] = map
    return Region(label.span, in: label.source, map)
  }

  fileprivate func json(_ label: Label) -> JSON {
    let region = region(label)
    return .object([
      ("line", .number(String(region.line))), ("column", .number(String(region.column))),
      (
        "end",
        .object([("line", .number(String(region.endLine))), ("column", .number(String(region.endColumn)))])
      ),
    ])
  }
}

extension JSON {
  /// A text, or `null` for none.
  fileprivate init(_ text: String?) { self = text.map(JSON.string) ?? .null }
}
