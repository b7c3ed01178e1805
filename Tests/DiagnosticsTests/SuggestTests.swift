import Diagnostics
import Testing

@Suite struct SuggestTests {
  @Test(arguments: [
    ("arnage", "arange"), ("tahn", "tanh"), ("reshap", "reshape"), ("Vmap", "vmap"), ("onez", "ones"),
    ("in_axis", "in_axes"), ("tann", "tanh"), ("ara", "arange"),
  ])
  func near(word: String, expected: String) {
    #expect(
      closest(to: word, among: ["zeros", "ones", "arange", "tanh", "reshape", "vmap", "in_axes"]) == expected)
  }

  @Test func ofEquallyNearOnesTheEquallyLongIsMeant() {
    #expect(closest(to: "tahn", among: ["tan", "tanh"]) == "tanh")
    #expect(closest(to: "ax", among: ["a", "axis", "where"]) == "axis")
  }

  @Test func farOrEqualIsNoSuggestion() {
    #expect(closest(to: "banana", among: ["zeros", "ones"]) == nil)
    #expect(closest(to: "x", among: ["y", "xy"]) == "xy")
    #expect(closest(to: "x", among: ["y"]) == nil)
    #expect(closest(to: "ones", among: ["ones"]) == nil)
    #expect(closest(to: String(repeating: "x", count: 100_000), among: ["ones"]) == nil)
  }
}

@Suite struct LineMapTests {
  @Test func everyKindOfLineEnd() {
    let map = LineMap(SourceFile(name: "a.py", text: "ab\ncd\r\ne\rf"))
    #expect([0, 2, 3, 6, 7, 8, 9, 10].map { map.line(of: $0) } == [1, 1, 2, 2, 3, 3, 4, 4])
    #expect((1...map.lineCount).map { map.range(ofLine: $0) } == [0..<3, 3..<7, 7..<9, 9..<10])
  }
}
