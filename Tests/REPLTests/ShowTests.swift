import Foundation
import TestSupport
import Testing

/// `show(x)`.
extension REPLTests {
  @Test func showsATableWithTheAxesNamed() throws {
    let terminal = try prompt()
    terminal.type("show(array([[1.0, 2.5, -3.0], [4.0, 5.0, 6.0]]))\r")
    try terminal.show([
      "float32[2,3], from -3.0 to 6.0, axis 0 down, axis 1 across", "",
      "  axis 0     0     1     2  axis 1", "       0   1.    2.5  -3.", "       1   4.    5.    6.", ">>>",
    ])
    terminal.type("show([3, 1, 2])\r")
    try terminal.show([
      "int32[3], from 1 to 3, axis 0 across", "", "    0  1  2  axis 0", "    3  1  2", ">>>",
    ])
    terminal.type("show(ones((2, 1, 2)))\r")
    try terminal.show([
      "float32[2,1,2], all 1.0, axis 1 down, axis 2 across", "  [0, :, :]:", "", "  axis 1   0   1  axis 2",
      "       0  1.  1.", "", "  [1, :, :]:", "", "  axis 1   0   1  axis 2", "       0  1.  1.", ">>>",
    ])
    terminal.type("show('text')\r")
    try terminal.see("TypeError")
  }

  @Test func showsAHeatMapOfWhatIsLarge() throws {
    let terminal = try prompt(rows: 40)
    terminal.type("show(arange(30.0).reshape(30, 1) + arange(30.0))\r")
    try terminal.see("float32[30,30], from 0.0 to 58.0, axis 0 down, axis 1 across")
    try terminal.see("axis 1: 0 … 29")
    let map = try terminal.see("\n>>> ")
    #expect(map.contains("·░▒▓█ from low to high, each cell the mean of about 2 × 1 elements"))
    let rows = map.split(separator: "\n").filter { $0.contains("▒") }.dropLast()
    #expect(rows.first!.contains(#/ 0  ·+░+▒+$/#))
    #expect(rows.last!.contains(#/ 29  ▒+▓+█+$/#))
  }

  @Test func drawsInAFileAtThePromptOnly() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let file = home.appending(path: "drawing.svg")
    let terminal = try prompt()
    terminal.type("show(ones((2, 3)) * 2.5, '\(file.path)')\r")
    try terminal.see("\n>>> ")
    let drawing = try String(contentsOf: file, encoding: .utf8)
    #expect(drawing.hasPrefix("<svg xmlns=") && drawing.hasSuffix("</svg>\n"))
    for text in ["float32[2,3], all 2.5", "axis 0 ↓", "axis 1 →", ">2.5</text>"] {
      #expect(drawing.contains(text))
    }
    terminal.type("show(ones(2), '/dev/null/x.svg')\r")
    try terminal.see("OSError: cannot write '/dev/null/x.svg': Not a directory")
    terminal.type("show(ones(2), 'x.txt')\r")
    try terminal.see("ValueError: show() draws SVG")
    let program = home.appending(path: "program.py")
    try "show(ones(2), 'program.svg')\n".write(to: program, atomically: true, encoding: .utf8)
    terminal.type(":load \(program.path)\r")
    try terminal.see("NotImplementedError: Axle's programs write no files: show(x, 'program.svg')")
  }

  @Test func programsShowAndWriteNoFiles() throws {
    let shown = try runAxle(["-c", "show(ones(2))\nprint('printed')"])
    #expect(shown.status == 0 && shown.output == "printed\n")
    #expect(shown.errors.contains("float32[2], all 1.0, axis 0 across"))
    let file = home.path + ".svg"
    for input in [Input.none, .pipe("show(ones(2), '\(file)')")] {
      let arguments = if case .none = input { ["-c", "show(ones(2), '\(file)')"] } else { [String]() }
      let refused = try runAxle(arguments, input: input)
      #expect(refused.status == 1)
      #expect(
        refused.errors.contains("NotImplementedError: Axle's programs write no files: show(x, '\(file)')"))
      #expect(!FileManager.default.fileExists(atPath: file))
    }
  }
}
