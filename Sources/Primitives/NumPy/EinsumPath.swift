import Arrays

/// The pairs in which a product of several terms is contracted: of all orders the one with the fewest operations, as
/// opt_einsum counts them (Daniel G. A. Smith, Johnnie Gray: JOSS 3(26), 2018), which JAX asks. Of equally good ones the
/// first one that is found.
struct EinsumPath {
  private let sizes: [Character: Int]
  private let result: Set<Character>
  private var best: (pairs: [(Int, Int)], cost: Double) = ([], .infinity)

  /// Positions in a list from which both members of a pair are taken, and to whose end their product is added.
  ///
  /// - Complexity: factorial in the number of terms; more than six are contracted from left to right.
  static func pairs(_ terms: [[Character]], result: [Character], sizes: [Character: Int]) -> [(Int, Int)] {
    let mostTerms = 6
    guard terms.count > 2 && terms.count <= mostTerms else {
      return (1..<max(terms.count, 1)).map { (0, $0 == 1 ? 1 : terms.count - $0) }
    }
    var path = EinsumPath(sizes: sizes, result: Set(result))
    path.search(terms.map(Set.init), [], cost: 0)
    return path.best.pairs
  }

  private init(sizes: [Character: Int], result: Set<Character>) {
    self.sizes = sizes
    self.result = result
  }

  private mutating func search(_ terms: [Set<Character>], _ pairs: [(Int, Int)], cost: Double) {
    guard terms.count > 1 else {
      best = (pairs, cost)
      return
    }
    for i in 0..<terms.count {
      for j in (i + 1)..<terms.count {
        var others = terms
        others.remove(at: j)
        others.remove(at: i)
        let (all, shared) = (terms[i].union(terms[j]), terms[i].intersection(terms[j]))
        let needed = others.reduce(result) { $0.union($1) }
        let operations =
          all.reduce(1.0) { $0 * Double(sizes[$1] ?? 1) } * (shared.isSubset(of: needed) ? 1 : 2)
        if cost + operations < best.cost {
          search(others + [all.intersection(needed)], pairs + [(i, j)], cost: cost + operations)
        }
      }
    }
  }
}
