/// What Python's `difflib.ndiff` shows for a line and the one that takes its place: both, and below each the characters that
/// differ, if most do not.
struct LineDifference {
  private let old: [Character]
  private let new: [Character]

  init(_ old: String, _ new: String) {
    (self.old, self.new) = (Array(old), Array(new))
  }

  /// The lines of the difference. A line of marks ends in a newline of its own.
  var lines: [String] {
    let blocks = matches(old.indices, new.indices)
    let equal = blocks.reduce(0) { $0 + $1.size }
    guard 2 * Double(equal) / Double(old.count + new.count) >= 0.75 else {
      return ["- " + String(old), "+ " + String(new)]
    }
    let (marksOfOld, marksOfNew) = marks(blocks)
    return ["- " + String(old)] + guide(marksOfOld) + ["+ " + String(new)] + guide(marksOfNew)
  }

  private func guide(_ marks: String) -> [String] {
    guard let last = marks.lastIndex(where: { $0 != " " }) else { return [] }
    return ["? \(marks[...last])\n"]
  }

  /// A caret where characters are replaced, a sign where some are only in one line.
  private func marks(_ blocks: [Match]) -> (old: String, new: String) {
    var (marksOfOld, marksOfNew) = ("", "")
    var (i, j) = (0, 0)
    for block in blocks + [Match(old: old.count, new: new.count, size: 0)] {
      let isReplaced = i < block.old && j < block.new
      marksOfOld += String(repeating: isReplaced ? "^" : "-", count: block.old - i)
      marksOfNew += String(repeating: isReplaced ? "^" : "+", count: block.new - j)
      marksOfOld += String(repeating: " ", count: block.size)
      marksOfNew += String(repeating: " ", count: block.size)
      (i, j) = (block.old + block.size, block.new + block.size)
    }
    return (marksOfOld, marksOfNew)
  }

  /// So many characters that both lines have, and where.
  private struct Match {
    var old: Int
    var new: Int
    var size: Int
  }

  /// The longest match, and those before and behind it, as Ratcliff and Obershelp find them.
  private func matches(_ rangeOfOld: Range<Int>, _ rangeOfNew: Range<Int>) -> [Match] {
    let longest = longestMatch(rangeOfOld, rangeOfNew)
    guard longest.size > 0 else { return [] }
    return matches(
      rangeOfOld.lowerBound..<longest.old, rangeOfNew.lowerBound..<longest.new)
      + [longest]
      + matches(
        longest.old + longest.size..<rangeOfOld.upperBound,
        longest.new + longest.size..<rangeOfNew.upperBound)
  }

  /// Python looks for a match without blanks first, and lengthens it then.
  private func longestMatch(_ rangeOfOld: Range<Int>, _ rangeOfNew: Range<Int>) -> Match {
    var best = Match(old: rangeOfOld.lowerBound, new: rangeOfNew.lowerBound, size: 0)
    var lengths: [Int: Int] = [:]
    for i in rangeOfOld {
      var longer: [Int: Int] = [:]
      for j in rangeOfNew where new[j] == old[i] && !isBlank(j) {
        let size = (lengths[j - 1] ?? 0) + 1
        longer[j] = size
        if size > best.size { best = Match(old: i - size + 1, new: j - size + 1, size: size) }
      }
      lengths = longer
    }
    for takesBlanks in [false, true] {
      while best.old > rangeOfOld.lowerBound, best.new > rangeOfNew.lowerBound,
        isBlank(best.new - 1) == takesBlanks, old[best.old - 1] == new[best.new - 1]
      {
        best = Match(old: best.old - 1, new: best.new - 1, size: best.size + 1)
      }
      while best.old + best.size < rangeOfOld.upperBound, best.new + best.size < rangeOfNew.upperBound,
        isBlank(best.new + best.size) == takesBlanks, old[best.old + best.size] == new[best.new + best.size]
      {
        best.size += 1
      }
    }
    return best
  }

  private func isBlank(_ j: Int) -> Bool { new[j] == " " || new[j] == "\t" }
}
