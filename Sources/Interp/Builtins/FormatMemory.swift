/// What the machine remembers of formatting: a program writes with few specs and templates, again and again.
struct FormatMemory {
  enum ValueType: Int { case str, bool, int, float }

  /// The parsed specs for values of each type.
  var specs = Array(repeating: ParsedTexts<FormatSpec>(), count: 4)
  /// The pieces of templates without mistakes.
  var percentTemplates = ParsedTexts<[PercentTemplate.Piece]>()
  var fieldTemplates = ParsedTexts<[FormatTemplate.Piece]>()
}

extension FormatMemory.ValueType {
  var name: String {
    switch self {
    case .str: "str"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    }
  }
}

/// The texts of one kind that were parsed last, and what they mean. One with the same place replaces another.
struct ParsedTexts<Parsed> {
  private static var size: Int { 64 }
  /// Longer texts are not worth their memory.
  private static var longest: Int { 256 }

  private struct Entry {
    let text: StringObject
    let parsed: Parsed
  }

  private var entries: [Entry?] = Array(repeating: nil, count: size)

  subscript(text: StringObject) -> Parsed? {
    get {
      guard let entry = entries[place(of: text)], entry.text.equals(text) else { return nil }
      return entry.parsed
    }
    set {
      guard text.count <= ParsedTexts.longest else { return }
      entries[place(of: text)] = newValue.map { Entry(text: text, parsed: $0) }
    }
  }

  private func place(of text: StringObject) -> Int { text.hashValue64 & (ParsedTexts.size - 1) }
}
