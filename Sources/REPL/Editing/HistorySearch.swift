/// A walk through the entries that begin with what was typed.
struct HistorySearch {
  enum Direction: Int {
    case older = -1
    case newer = 1
  }

  private let entries: [String]
  /// What stood there before the walk began, and comes back at its end.
  private let typed: String
  private let prefix: String
  private var place: Int
  /// The entry that is shown.
  private(set) var shown: String

  init(entries: [String], typed: String, prefix: String) {
    self.entries = entries
    self.typed = typed
    self.prefix = prefix
    place = entries.count
    shown = typed
  }

  /// The next entry that begins so and differs from the one that is shown.
  mutating func next(_ direction: Direction) -> String? {
    var candidate = place + direction.rawValue
    while entries.indices.contains(candidate) {
      if entries[candidate].hasPrefix(prefix), entries[candidate] != shown {
        place = candidate
        shown = entries[candidate]
        return shown
      }
      candidate += direction.rawValue
    }
    guard direction == .newer, place < entries.count else { return nil }
    place = entries.count
    shown = typed
    return shown
  }
}
