import Diagnostics
import Foundation
import Testing

@Suite struct JSONValueTests {
  @Test func keepsTheOrderOfMembers() {
    let value = JSONValue.object([("b", .int(-1)), ("a", .array([.null, .string("x"), .object([])]))])
    #expect(value.text == #"{"b":-1,"a":[null,"x",{}]}"#)
  }

  /// Every scalar value comes back from another reader as it was.
  @Test func escapesWhatJSONEscapes() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FEFF}", "🙂"]
    for scalar in scalars {
      let text = "a\(Character(scalar))\"\\b"
      let line = JSONValue.array([.string(text)]).text
      #expect(!line.contains("\n"))
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String] == [text])
    }
  }
}

@Suite struct RegionTests {
  @Test(arguments: [
    (0, 1, [1, 1, 1, 2]), (3, 4, [1, 3, 1, 4]), (5, 6, [2, 1, 2, 2]), (0, 6, [1, 1, 2, 2]),
    (6, 6, [2, 2, 2, 2]),
  ])
  func countsLinesAndCodePoints(_ start: Int, _ end: Int, _ numbers: [Int]) {
    let source = SourceFile(name: "a.py", text: "aäb\nc")
    let region = Region(Span(start, end), in: source, LineMap(source))
    #expect([region.line, region.column, region.endLine, region.endColumn] == numbers)
  }
}
