import Diagnostics
import Lexer
import Testing

@Suite struct IndentationTests {
  @Test func blocks() {
    #expect(
      kinds("if a:\n  b\n  if c:\n      d\ne\n")
        == "if name colon newline indent name newline if name colon newline indent name newline dedent dedent name"
    )
  }

  @Test func aTabReachesTheNextEighthColumn() {
    #expect(mistakes("if a:\n\tb\n\tc\n").isEmpty)
    #expect(
      mistakes("if a:\n        b\n\tc\n") == ["TabError: inconsistent use of tabs and spaces in indentation"])
    #expect(mistakes("if a:\n\tif b:\n\t    c\n").isEmpty)
  }

  @Test func mixedTabsAreReportedOnce() {
    #expect(mistakes("if a:\n        b\n\tc\n\td\n\te\n").count == 1)
  }

  @Test func aLineBetweenTwoWidthsBelongsToTheDeeperBlock() {
    let text = "def f():\n    x\n  y\n  z\nw\n"
    #expect(mistakes(text) == ["IndentationError: unindent does not match any outer indentation level"])
    #expect(kinds(text).hasSuffix("name newline name newline name newline dedent name"))
  }

  @Test func levelsAreLimited() {
    let nested = { (levels: Int) in
      (0..<levels).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
    }
    #expect(mistakes(nested(99)).isEmpty)
    #expect(mistakes(nested(102)) == ["IndentationError: too many levels of indentation"])
  }
}
