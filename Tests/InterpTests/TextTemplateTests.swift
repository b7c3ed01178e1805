// The expectations were printed by CPython 3.11.
import Interp
import Testing

@Test(arguments: templates)
func formatsTemplate(_ template: String, _ arguments: [String], _ expected: String) {
  var numbering = FieldNumbering()
  let arguments = arguments.map { Text($0) }
  #expect(
    outcome { () throws(TextError) in try expand(Text(template), arguments, &numbering, depth: 2).string }
      == expected)
}

@Test func fieldPaths() throws {
  var template = FormatTemplate("{a.b[0][key].c!r:>{w}}")
  var numbering = FieldNumbering()
  let field = try #require(try template.next()?.field)
  var name = try numbering.resolve(field)
  var steps: [FieldPath.Step] = []
  while let step = try name.path.next() { steps.append(step) }
  #expect(name.argument == .name("a"))
  #expect(steps == [.attribute("b"), .index(0), .key("key"), .attribute("c")])
  #expect(field.conversion == "r")
  #expect(field.spec == ">{w}")
  #expect(field.specHasFields)
}

/// What the machine does with a template and strings.
private func expand(
  _ text: Text, _ arguments: [Text], _ numbering: inout FieldNumbering, depth: Int
) throws(TextError) -> Text {
  guard depth > 0 else { throw .value("Max string recursion exceeded") }
  var template = FormatTemplate(text)
  var result = Text.empty
  while let piece = try template.next() {
    result = result + piece.literal
    guard let field = piece.field else { continue }
    let value = try convert(try lookUp(try numbering.resolve(field), arguments), field)
    let spec =
      field.specHasFields ? try expand(field.spec, arguments, &numbering, depth: depth - 1) : field.spec
    result = result + (try format(value, spec))
  }
  return result
}

private func lookUp(_ name: FieldName, _ arguments: [Text]) throws(TextError) -> Text {
  guard case .position(let position) = name.argument else {
    throw .value(name.argument.text)
  }
  guard position < arguments.count else {
    let message = "Replacement index \(position) out of range for positional args tuple"
    throw .value(message)
  }
  var value = arguments[position]
  var path = name.path
  while let step = try path.next() {
    guard case .index(let index) = step else { throw .type("string indices must be integers, not 'str'") }
    guard index < value.count else {
      throw .value("string index out of range")
    }
    value = value.character(at: index)
  }
  return value
}

private func convert(_ value: Text, _ field: FormatTemplate.Field) throws(TextError) -> Text {
  switch field.conversion {
  case nil, "s": return value
  case "r": return value.repr
  case "a": return value.asciiRepr
  default: throw field.unknownConversion
  }
}

extension FieldName.Argument {
  fileprivate var text: String {
    switch self {
    case .name(let name): name.string
    case .position(let position): "\(position)"
    }
  }
}

/// `template.format(*arguments)`.
private let templates: [(String, [String], String)] = [
  ("", [], ""),
  ("ab", [], "ab"),
  ("a{}b", ["1"], "a1b"),
  ("{}{}", ["1", "2"], "12"),
  ("{1}{0}", ["1", "2"], "21"),
  ("{{}}{}", ["1"], "{}1"),
  ("{{{}}}", ["1"], "{1}"),
  ("{!r}{!s}{!a}", ["é", "é", "é"], "'é'é'\\xe9'"),
  ("{:>5}|{:^5}", ["a", "b"], "    a|  b  "),
  ("{:{}>{}}", ["a", "*", "4"], "***a"),
  ("{0[1]}", ["abc"], "b"),
  ("{0[1][0]}", ["abc"], "b"),
  ("{", [], "ValueError: Single '{' encountered in format string"),
  ("}", [], "ValueError: Single '}' encountered in format string"),
  ("a}b", ["1"], "ValueError: Single '}' encountered in format string"),
  ("{0", ["1"], "ValueError: expected '}' before end of string"),
  ("{0!", ["1"], "ValueError: end of string while looking for conversion specifier"),
  ("{0!r", ["1"], "ValueError: unmatched '{' in format spec"),
  ("{0!rx}", ["1"], "ValueError: expected ':' after conversion specifier"),
  ("{0!x}", ["1"], "ValueError: Unknown conversion specifier x"),
  ("{0!é}", ["1"], "ValueError: Unknown conversion specifier \\xe9"),
  ("{:{", ["1"], "ValueError: unmatched '{' in format spec"),
  ("{a{}}", ["1"], "ValueError: unexpected '{' in field name"),
  ("{0[}", ["1"], "ValueError: expected '}' before end of string"),
  ("{0[]}", ["1"], "ValueError: Empty attribute in format string"),
  ("{0.}", ["1"], "ValueError: Empty attribute in format string"),
  ("{0[0]x}", ["1"], "ValueError: Only '.' or '[' may follow ']' in format field specifier"),
  ("{}{0}", ["1"], "ValueError: cannot switch from automatic field numbering to manual field specification"),
  ("{0}{}", ["1"], "ValueError: cannot switch from manual field specification to automatic field numbering"),
  ("{:{:{}}}", ["1", "2", "3"], "ValueError: Max string recursion exceeded"),
  ("{99999999999999999999}", ["1"], "ValueError: Too many decimal digits in format string"),
  ("{3}", ["1"], "ValueError: Replacement index 3 out of range for positional args tuple"),
  ("{0!}", ["1"], "ValueError: unmatched '{' in format spec"),
  ("{[}", ["a"], "ValueError: expected '}' before end of string"),
  ("{x}", ["a"], "ValueError: x"),
  ("{[k]}", ["a"], "TypeError: string indices must be integers, not 'str'"),
  ("{:d}", ["a"], "ValueError: Unknown format code 'd' for object of type 'str'"),
  ("{}}", ["a"], "ValueError: Single '}' encountered in format string"),
  ("{0[9]}", ["a"], "ValueError: string index out of range"),
]
