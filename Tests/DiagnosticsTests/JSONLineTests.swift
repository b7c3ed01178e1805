import Diagnostics
import Foundation
import Testing

@Suite struct JSONLineTests {
  @Test func keepsTheOrderOfMembers() {
    let value = JSON.object([("b", .number("-1")), ("a", .array([.null, .string("x"), .object([])]))])
    #expect(value.line == #"{"b":-1,"a":[null,"x",{}]}"#)
  }

  /// Every scalar value comes back from another reader as it was.
  @Test func escapesWhatJSONEscapes() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FEFF}", "🙂"]
    for scalar in scalars {
      let text = "a\(Character(scalar))\"\\b"
      let line = JSON.array([.string(text)]).line
      #expect(!line.contains("\n"))
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String] == [text])
    }
  }
}
