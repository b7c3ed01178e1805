import Lexer
import Testing

@Suite struct SymbolTests {
  @Test func equalNamesAreEqualSymbols() {
    let one: Symbol = "résumé"
    #expect(one == Symbol("résumé") && one != Symbol("resume"))
    #expect(one.text == "résumé" && Array(one.bytes) == Array("résumé".utf8))
    #expect(Symbol("").text.isEmpty)
  }

  @Test func theTableGrows() {
    let symbols = (0..<20_000).map { Symbol("grown\($0)") }
    #expect(Set(symbols).count == 20_000)
    #expect(symbols.enumerated().allSatisfy { $0.element == Symbol("grown\($0.offset)") })
    #expect(symbols[12_345].text == "grown12345" && symbols.allSatisfy { $0.id < Symbol.count })
  }

  @Test func severalThreadsMayIntern() async {
    let symbols = await withTaskGroup(of: [Symbol].self) { group in
      for _ in 0..<4 { group.addTask { (0..<2000).map { Symbol("shared\($0)") } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(symbols.allSatisfy { $0 == symbols[0] })
  }
}
