import Diagnostics
import Testing

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
