/// The candidate that a misspelled word most likely means, if one is near enough: "did you mean …?"
///
/// Up to a third of the letters may differ: replaced, left out, added, or two neighbours swapped; of candidates at the
/// same distance the one that is as long is nearer. The same word with other capitals is nearest; then a beginning that only
/// one candidate has.
package func closest(to word: String, among candidates: some Sequence<String>) -> String? {
  let lowercased = word.lowercased()
  if let same = candidates.first(where: { $0 != word && $0.lowercased() == lowercased }) { return same }
  let letters = Array(word.unicodeScalars.prefix(longestWord))
  let longer = candidates.filter { $0 != word && letters.count > 1 && $0.hasPrefix(word) }
  if Set(longer).count == 1 { return longer[0] }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate != word {
    let others = Array(candidate.unicodeScalars.prefix(longestWord))
    let allowed = min(max(letters.count, others.count, 3) / 3, best?.distance ?? .max)
    if abs(letters.count - others.count) > allowed { continue }
    let distance = editDistance(letters, others)
    let isNearer = best.map {
      distance < $0.distance
        || $0.candidate.unicodeScalars.count != letters.count && others.count == letters.count
    }
    // A letter is no misspelling of another one.
    if distance < max(letters.count, others.count), distance <= allowed, isNearer ?? true {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

private let longestWord = 64

/// Damerau and Levenshtein's distance, in which a swap of two neighbours counts as one edit.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var twoAbove: [Int] = []
  var above = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, twoAbove[j - 1] + 1) }
      row.append(cost)
    }
    (twoAbove, above) = (above, row)
  }
  return above[b.count]
}
