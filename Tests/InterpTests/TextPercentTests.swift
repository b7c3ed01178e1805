// The expectations were printed by CPython 3.11.
import Interp
import Testing

/// A value to the right of `%`.
enum PercentArgument {
  case integer(Int)
  case float(Double)
  case text(String)

  var typeName: String {
    switch self {
    case .integer: "int"
    case .float: "float"
    case .text: "str"
    }
  }
}

@Test(arguments: percentFormats)
func formatsPercent(_ template: String, _ arguments: [PercentArgument], _ expected: String) {
  #expect(outcome { () throws(TextError) in try percent(Text(template), arguments).string } == expected)
}

@Test func percentKeys() throws {
  var template = PercentTemplate("%(a(b)c)5s", hasMapping: true)
  guard case .conversion(let spec)? = try template.next() else { preconditionFailure("a conversion") }
  #expect(spec.key == "a(b)c")
  #expect(try spec.format(text: "x") == "    x")
  #expect(try template.next() == nil)
  var broken = PercentTemplate("%(a", hasMapping: true)
  #expect(throws: TextError.value("incomplete format key")) { _ = try broken.next() }
}

/// What the machine does with a template and a tuple.
private func percent(_ text: Text, _ arguments: [PercentArgument]) throws(TextError) -> Text {
  var template = PercentTemplate(text, hasMapping: false)
  var rest = arguments[...]
  func next() throws(TextError) -> PercentArgument {
    guard let first = rest.popFirst() else { throw .type("not enough arguments for format string") }
    return first
  }
  func star() throws(TextError) -> Int {
    guard case .integer(let value) = try next() else { throw .type("* wants int") }
    return value
  }
  var result = Text.empty
  while let piece = try template.next() {
    switch piece {
    case .literal(let literal): result = result + literal
    case .conversion(var spec):
      if spec.width == .argument { spec.setWidth(try star()) }
      if spec.precision == .argument { try spec.setPrecision(star()) }
      result = result + (try convert(try next(), spec))
    }
  }
  guard rest.isEmpty else { throw .type("not all arguments converted during string formatting") }
  return result
}

private func convert(_ argument: PercentArgument, _ spec: PercentSpec) throws(TextError) -> Text {
  switch (spec.conversion, argument) {
  case ("s", .text(let text)): return try spec.format(text: Text(text))
  case ("r", .text(let text)): return try spec.format(text: Text(text).repr)
  case ("a", .text(let text)): return try spec.format(text: Text(text).asciiRepr)
  case ("c", .text(let text)): return try spec.format(character: Text(text))
  case ("c", .integer(let value)): return try spec.format(code: value)
  case ("d", .integer(let value)), ("i", .integer(let value)), ("u", .integer(let value)),
    ("o", .integer(let value)), ("x", .integer(let value)), ("X", .integer(let value)):
    return try spec.format(integer: value)
  case ("d", .float(let value)): return try spec.format(integer: integer(value))
  case ("e", .float(let value)), ("E", .float(let value)), ("f", .float(let value)), ("F", .float(let value)),
    ("g", .float(let value)), ("G", .float(let value)):
    return try spec.format(float: value)
  case ("f", .integer(let value)): return try spec.format(float: Double(value))
  case ("c", _), ("d", _), ("x", _), ("f", _): throw spec.wrongType(argument.typeName)
  default: throw spec.unsupported
  }
}

/// `template % arguments`.
private let percentFormats: [(String, [PercentArgument], String)] = [
  ("%d", [.integer(5)], "5"),
  ("a%%b%d%%", [.integer(5)], "a%b5%"),
  (
    "%5d|%-5d|%05d|%+d|% d", [.integer(1), .integer(2), .integer(3), .integer(4), .integer(5)],
    "    1|2    |00003|+4| 5"
  ),
  ("%-05d|", [.integer(3)], "3    |"),
  (
    "%5.3d|%+.3x|%#.3o|%#08X", [.integer(1), .integer(2), .integer(3), .integer(4)],
    "  001|+002|0o003|0X000004"
  ),
  ("%i %u %ld %hd", [.integer(-1), .integer(-1), .integer(2), .integer(3)], "-1 -1 2 3"),
  ("%x %X %o", [.integer(255), .integer(-255), .integer(8)], "ff -FF 10"),
  ("%#x %#X %#o", [.integer(255), .integer(255), .integer(8)], "0xff 0XFF 0o10"),
  (
    "%e %E %f %F", [.float(1.5), .float(1.5), .float(1.5), .float(1.5)],
    "1.500000e+00 1.500000E+00 1.500000 1.500000"
  ),
  (
    "%g %G %#g %.3g", [.float(1e-10), .float(1e+20), .float(1.0), .float(1234.5)],
    "1e-10 1E+20 1.00000 1.23e+03"
  ),
  ("%010.3f|%-10.2f|%+.0f", [.float(3.14159), .float(2.5), .float(2.5)], "000003.142|2.50      |+2"),
  ("%d %x", [.float(2.9)], "TypeError: not enough arguments for format string"),
  ("%d", [.float(-2.9)], "-2"),
  ("%f %5.1f", [.integer(3), .integer(4)], "3.000000   4.0"),
  ("%s %r %a", [.text("é"), .text("é"), .text("é")], "é 'é' '\\xe9'"),
  ("%.2s|%5s|%-5s|%05s", [.text("abc"), .text("a"), .text("b"), .text("c")], "ab|    a|b    |    c"),
  ("%c%c", [.integer(65), .text("é")], "Aé"),
  ("%5c|%-5c|", [.text("a"), .text("b")], "    a|b    |"),
  (
    "%*d|%-*d|%.*f", [.integer(5), .integer(1), .integer(5), .integer(2), .integer(2), .float(3.14159)],
    "    1|2    |3.14"
  ),
  ("%*d|%.*d", [.integer(-5), .integer(3), .integer(-5), .integer(3)], "3    |3"),
  ("%05f %5f", [.float(.infinity), .float(.nan)], "00inf   nan"),
  ("%d", [.text("x")], "TypeError: %d format: a real number is required, not str"),
  ("%x", [.float(1.5)], "TypeError: %x format: an integer is required, not float"),
  ("%c", [.text("ab")], "TypeError: %c requires int or char"),
  ("%c", [.float(1.5)], "TypeError: %c requires int or char"),
  ("%c", [.integer(-1)], "OverflowError: %c arg not in range(0x110000)"),
  ("%f", [.text("a")], "TypeError: must be real number, not str"),
  ("%y", [.integer(1)], "ValueError: unsupported format character 'y' (0x79) at index 1"),
  ("%é", [.integer(1)], "ValueError: unsupported format character '?' (0xe9) at index 1"),
  ("%lld", [.integer(1)], "ValueError: unsupported format character 'l' (0x6c) at index 2"),
  ("%5%", [.integer(1)], "ValueError: unsupported format character '%' (0x25) at index 2"),
  ("%", [], "ValueError: incomplete format"),
  ("%5", [.integer(1)], "ValueError: incomplete format"),
  ("%.", [.integer(1)], "ValueError: incomplete format"),
  ("%d %", [.text("x")], "TypeError: %d format: a real number is required, not str"),
  ("%(a)d", [.integer(1)], "TypeError: format requires a mapping"),
  ("%d", [], "TypeError: not enough arguments for format string"),
  ("%d", [.integer(1), .integer(2)], "TypeError: not all arguments converted during string formatting"),
  ("%*d", [.text("a"), .integer(1)], "TypeError: * wants int"),
  ("%99999999999999999999d", [.integer(1)], "ValueError: width too big"),
  ("%.99999999999d", [.integer(1)], "ValueError: precision too big"),
  ("%.2147483646d", [.integer(1)], "OverflowError: precision too large"),
  ("%d", [.float(.nan)], "ValueError: cannot convert float NaN to integer"),
  ("%d", [.float(.infinity)], "OverflowError: cannot convert float infinity to integer"),
]
