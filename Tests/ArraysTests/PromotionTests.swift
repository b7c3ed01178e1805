import Arrays
import Testing

/// The whole promotion table, with weak types, against JAX's.
@Test func promotionTableIsJAXs() throws {
  for line in try golden("promotion.txt", atLeast: 196) {
    let words = line.split(separator: " ").map(String.init)
    func member(_ i: Int) -> Promotion.Member { .init(DType(name: words[i])!, isWeak: words[i + 1] == "1") }
    #expect(Promotion.join(member(0), member(2)) == member(4), "\(line)")
  }
}
