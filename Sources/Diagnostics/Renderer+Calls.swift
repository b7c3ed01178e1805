extension Renderer {
  private static let mostCalls = 10

  /// The calls that led to the mistake, innermost first; what repeats is shown once.
  mutating func addCalls(_ calls: [Diagnostic.Call], _ gutter: Gutter) {
    let entries = Self.folded(calls)
    let isLong = entries.count > Self.mostCalls
    let shown =
      isLong ? Array(entries.prefix(Self.mostCalls / 2)) + entries.suffix(Self.mostCalls / 2) : entries
    for (index, entry) in shown.enumerated() {
      if isLong, index == Self.mostCalls / 2 { more(entries.count - Self.mostCalls, "calls", gutter) }
      switch entry {
      case .call(let call): addCall(call, gutter)
      case .repeated(let count, let names): more(count, "calls of " + names, gutter)
      }
    }
  }

  private mutating func more(_ count: Int, _ what: String, _ gutter: Gutter) {
    line(gutter.blank + " … \(count) more \(what)", .gutter)
  }

  private mutating func addCall(_ call: Diagnostic.Call, _ gutter: Gutter) {
    let name = Place(call.place).name
    let function = call.function.map { ", in \(DisplayText.clipped(DisplayText.escaped($0), to: 100))" } ?? ""
    line(gutter.blank + " called at \(name)\(function)", .gutter)
    addRows(of: [call.place], hasPrimary: false, gutter)
  }

  // MARK: Repetition

  private enum Entry {
    case call(Diagnostic.Call)
    /// So many further calls of functions that call one another in turn.
    case repeated(Int, String)
  }

  private static let longestCycle = 4

  /// The calls, each cycle of recursion once, and how many more there were.
  private static func folded(_ calls: [Diagnostic.Call]) -> [Entry] {
    var entries: [Entry] = []
    var index = 0
    while index < calls.count {
      let (length, repeats) = cycle(in: calls, at: index)
      entries += calls[index..<index + length].map { .call($0) }
      if repeats > 1 {
        entries.append(.repeated((repeats - 1) * length, names(of: calls[index..<index + length])))
      }
      index += length * repeats
    }
    return entries
  }

  /// The shortest cycle that starts at an index and comes at least three times, or one call.
  private static func cycle(in calls: [Diagnostic.Call], at start: Int) -> (length: Int, repeats: Int) {
    for length in 1...longestCycle {
      var index = start + length
      while index < calls.count, isSame(calls[index], calls[index - length]) { index += 1 }
      let repeats = (index - start) / length
      if repeats > 2 { return (length, repeats) }
    }
    return (1, 1)
  }

  private static func isSame(_ a: Diagnostic.Call, _ b: Diagnostic.Call) -> Bool {
    a.function == b.function && a.place.span == b.place.span && a.place.source === b.place.source
  }

  private static func names(of calls: ArraySlice<Diagnostic.Call>) -> String {
    var names: [String] = []
    for call in calls {
      let name = DisplayText.clipped(DisplayText.escaped(call.function ?? "the program"), to: 100)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: " and ")
  }
}
