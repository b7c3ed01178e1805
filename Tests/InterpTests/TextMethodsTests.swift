// The expectations were printed by CPython 3.11.
import Interp
import Testing

@Test(arguments: reprs)
func reprOfText(_ value: String, _ repr: String, _ ascii: String) {
  #expect(Text(value).repr.string == repr)
  #expect(Text(value).asciiRepr.string == ascii)
}

@Test(arguments: cases)
func casesOfText(_ value: String, _ expected: [String]) {
  let text = Text(value)
  let results = [
    text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold(),
  ]
  #expect(results.map(\.string) == expected)
}

@Test(arguments: natures)
func naturesOfText(_ value: String, _ expected: String) {
  let text = Text(value)
  let claims = [
    ("isalpha", text.isAlpha), ("isdecimal", text.isDecimal), ("isdigit", text.isDigit),
    ("isnumeric", text.isNumeric), ("isalnum", text.isAlnum), ("isspace", text.isSpace),
    ("isprintable", text.isPrintable), ("islower", text.isLower), ("isupper", text.isUpper),
    ("istitle", text.isTitle), ("isidentifier", text.isIdentifier), ("isascii", text.isASCII),
  ]
  #expect(claims.filter(\.1).map(\.0).joined(separator: " ") == expected)
}

@Test(arguments: splits)
func splitsText(
  _ value: String, _ separator: String?, _ limit: Int, _ expected: [String], _ fromEnd: [String]
) throws {
  let separator = separator.map { Text($0) }
  #expect(try Text(value).split(separator, limit: limit).map(\.string) == expected)
  #expect(try Text(value).rsplit(separator, limit: limit).map(\.string) == fromEnd)
}

@Test(arguments: lines)
func splitsLines(_ value: String, _ expected: [String], _ withEnds: [String]) {
  #expect(Text(value).splitLines().map(\.string) == expected)
  #expect(Text(value).splitLines(keepingEnds: true).map(\.string) == withEnds)
}

@Test(arguments: strips)
func stripsText(_ value: String, _ characters: String?, _ expected: [String]) {
  let (text, set) = (Text(value), characters.map { Text($0) })
  #expect([text.strip(set), text.lstrip(set), text.rstrip(set)].map(\.string) == expected)
}

@Test(arguments: partitions)
func partitionsText(_ value: String, _ separator: String, _ first: [String], _ last: [String]) throws {
  let (a, b, c) = try Text(value).partition(Text(separator))
  #expect([a, b, c].map(\.string) == first)
  let (d, e, f) = try Text(value).rpartition(Text(separator))
  #expect([d, e, f].map(\.string) == last)
}

/// `find`, `rfind`, `count`, `startswith`, `endswith`.
@Test(arguments: searches)
func searchesText(_ value: String, _ needle: String, _ start: Int?, _ end: Int?, _ expected: [Int]) {
  let (text, needle) = (Text(value), Text(needle))
  let results = [
    text.find(needle, start: start, end: end) ?? -1, text.rfind(needle, start: start, end: end) ?? -1,
    text.occurrences(of: needle, start: start, end: end),
    text.hasPrefix(needle, start: start, end: end) ? 1 : 0,
    text.hasSuffix(needle, start: start, end: end) ? 1 : 0,
  ]
  #expect(results == expected)
}

@Test(arguments: replacements)
func replacesText(_ value: String, _ old: String, _ new: String, _ limit: Int, _ expected: String) throws {
  let result = try Text(value).replacing(Text(old), with: Text(new), limit: limit)
  #expect(result.string == expected)
  #expect(result.count == expected.unicodeScalars.count)
}

@Test(arguments: tabs)
func expandsTabs(_ value: String, _ size: Int, _ expected: String) throws {
  #expect(try Text(value).expandingTabs(size).string == expected)
}

@Test func textErrors() {
  let empty = TextError.value("empty separator")
  #expect(throws: empty) { try Text("a").split("") }
  #expect(throws: empty) { try Text("a").rsplit("") }
  #expect(throws: empty) { _ = try Text("a").partition("") }
  #expect(throws: TextError.value("substring not found")) { try Text("a").index("b") }
  #expect(throws: TextError.value("substring not found")) { try Text("a").rindex("b") }
  #expect(throws: TextError.memory) { try Text("abc").repeated(1 << 40) }
}

@Test func slicesText() {
  let text: Text = "aé日😀z"
  #expect(text.count == 5)
  #expect(text.bytes.count == 11)
  #expect(text.character(at: 3) == "😀")
  #expect(text[1..<3] == "é日")
  #expect(text.slice(start: 4, step: -2, count: 3) == "z日a")
  #expect(Text("abcdef").slice(start: 1, step: 2, count: 3) == "bdf")
  #expect(Text(", ").join(["a", "é", ""]) == "a, é, ")
  #expect(text.removingPrefix("aé") == "日😀z")
  #expect(text.removingSuffix("😀z") == "aé日")
  #expect(Text("a") < "é")
}

/// `repr(value)` and `ascii(value)`.
private let reprs: [(String, String, String)] = [
  ("", "''", "''"),
  ("abc", "'abc'", "'abc'"),
  ("Hello World", "'Hello World'", "'Hello World'"),
  ("ǆ ǅ Σ ΑΣ", "'ǆ ǅ Σ ΑΣ'", "'\\u01c6 \\u01c5 \\u03a3 \\u0391\\u03a3'"),
  ("straße ﬁ İı", "'straße ﬁ İı'", "'stra\\xdfe \\ufb01 \\u0130\\u0131'"),
  ("  a\tb\n", "'  a\\tb\\n'", "'  a\\tb\\n'"),
  ("日本語 x", "'日本語 x'", "'\\u65e5\\u672c\\u8a9e x'"),
  ("ÀÉ", "'ÀÉ'", "'\\xc0\\xc9'"),
  ("it's", "\"it's\"", "\"it's\""),
  ("a\"b", "'a\"b'", "'a\"b'"),
  ("a'\"b", "'a\\'\"b'", "'a\\'\"b'"),
  (
    "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}", "'\\\\\\x00\\x7f\\x85\\u200b😀\\U000e0001'",
    "'\\\\\\x00\\x7f\\x85\\u200b\\U0001f600\\U000e0001'"
  ),
  ("Aa1_", "'Aa1_'", "'Aa1_'"),
  ("Ꭰꭰ", "'Ꭰꭰ'", "'\\u13a0\\uab70'"),
  ("ΌΣΟΣ ΣΑΣ.", "'ΌΣΟΣ ΣΑΣ.'", "'\\u038c\\u03a3\\u039f\\u03a3 \\u03a3\\u0391\\u03a3.'"),
]

/// `upper`, `lower`, `title`, `capitalize`, `swapcase`, `casefold`.
private let cases: [(String, [String])] = [
  ("", ["", "", "", "", "", ""]),
  ("abc", ["ABC", "abc", "Abc", "Abc", "ABC", "abc"]),
  (
    "Hello World", ["HELLO WORLD", "hello world", "Hello World", "Hello world", "hELLO wORLD", "hello world"]
  ),
  ("ǆ ǅ Σ ΑΣ", ["Ǆ Ǆ Σ ΑΣ", "ǆ ǆ σ ας", "ǅ ǅ Σ Ας", "ǅ ǆ σ ας", "Ǆ ǅ σ ας", "ǆ ǆ σ ασ"]),
  (
    "straße ﬁ İı",
    [
      "STRASSE FI İI", "straße ﬁ i\u{307}ı", "Straße Fi İı", "Straße ﬁ i\u{307}ı", "STRASSE FI i\u{307}I",
      "strasse fi i\u{307}ı",
    ]
  ),
  ("  a\tb\n", ["  A\tB\n", "  a\tb\n", "  A\tB\n", "  a\tb\n", "  A\tB\n", "  a\tb\n"]),
  ("日本語 x", ["日本語 X", "日本語 x", "日本語 X", "日本語 x", "日本語 X", "日本語 x"]),
  ("ÀÉ", ["ÀÉ", "àé", "Àé", "Àé", "àé", "àé"]),
  ("it's", ["IT'S", "it's", "It'S", "It's", "IT'S", "it's"]),
  ("a\"b", ["A\"B", "a\"b", "A\"B", "A\"b", "A\"B", "a\"b"]),
  ("a'\"b", ["A'\"B", "a'\"b", "A'\"B", "A'\"b", "A'\"B", "a'\"b"]),
  (
    "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}",
    [
      "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}", "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}",
      "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}", "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}",
      "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}", "\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}",
    ]
  ),
  ("Aa1_", ["AA1_", "aa1_", "Aa1_", "Aa1_", "aA1_", "aa1_"]),
  ("Ꭰꭰ", ["ᎠᎠ", "ꭰꭰ", "Ꭰꭰ", "Ꭰꭰ", "ꭰᎠ", "ᎠᎠ"]),
  ("ΌΣΟΣ ΣΑΣ.", ["ΌΣΟΣ ΣΑΣ.", "όσος σας.", "Όσος Σας.", "Όσος σας.", "όσος σας.", "όσοσ σασ."]),
]

/// The `is…` methods that say yes.
private let natures: [(String, String)] = [
  ("", "isprintable isascii"),
  ("abc", "isalpha isalnum isprintable islower isidentifier isascii"),
  ("Hello World", "isprintable istitle isascii"),
  ("ǆ ǅ Σ ΑΣ", "isprintable"),
  ("straße ﬁ İı", "isprintable"),
  ("  a\tb\n", "islower isascii"),
  ("日本語 x", "isprintable islower"),
  ("ÀÉ", "isalpha isalnum isprintable isupper isidentifier"),
  ("it's", "isprintable islower isascii"),
  ("a\"b", "isprintable islower isascii"),
  ("a'\"b", "isprintable islower isascii"),
  ("\\\u{0}\u{7F}\u{85}\u{200B}😀\u{E0001}", ""),
  ("Aa1_", "isprintable istitle isidentifier isascii"),
  ("Ꭰꭰ", "isalpha isalnum isprintable istitle isidentifier"),
  ("ΌΣΟΣ ΣΑΣ.", "isprintable isupper"),
  ("1", "isdecimal isdigit isnumeric isalnum isprintable isascii"),
  ("²", "isdigit isnumeric isalnum isprintable"),
  ("½", "isnumeric isalnum isprintable"),
  ("٣", "isdecimal isdigit isnumeric isalnum isprintable"),
  ("  ", "isspace isprintable isascii"),
  ("A", "isalpha isalnum isprintable isupper istitle isidentifier isascii"),
  ("ab", "isalpha isalnum isprintable islower isidentifier isascii"),
  ("Ab Cd", "isprintable istitle isascii"),
  ("_x1", "isprintable islower isidentifier isascii"),
  ("1x", "isalnum isprintable islower isascii"),
  ("\u{3000}", "isspace"),
  ("ª", "isalpha isalnum isprintable islower isidentifier"),
  ("ʕ", "isalpha isalnum isprintable islower isidentifier"),
]

/// `split` and `rsplit`.
private let splits: [(String, String?, Int, [String], [String])] = [
  ("a b  c", nil, -1, ["a", "b", "c"], ["a", "b", "c"]),
  ("a b  c", nil, 0, ["a b  c"], ["a b  c"]),
  ("a b  c", nil, 1, ["a", "b  c"], ["a b", "c"]),
  ("a b  c", ",", 1, ["a b  c"], ["a b  c"]),
  ("a b  c", "XX", 1, ["a b  c"], ["a b  c"]),
  (" a b ", nil, -1, ["a", "b"], ["a", "b"]),
  (" a b ", nil, 0, ["a b "], [" a b"]),
  (" a b ", nil, 1, ["a", "b "], [" a", "b"]),
  (" a b ", ",", 1, [" a b "], [" a b "]),
  (" a b ", "XX", 1, [" a b "], [" a b "]),
  ("", nil, -1, [], []),
  ("", nil, 0, [], []),
  ("", nil, 1, [], []),
  ("", ",", 1, [""], [""]),
  ("", "XX", 1, [""], [""]),
  ("a,b,,c", nil, -1, ["a,b,,c"], ["a,b,,c"]),
  ("a,b,,c", nil, 0, ["a,b,,c"], ["a,b,,c"]),
  ("a,b,,c", nil, 1, ["a,b,,c"], ["a,b,,c"]),
  ("a,b,,c", ",", -1, ["a", "b", "", "c"], ["a", "b", "", "c"]),
  ("a,b,,c", ",", 1, ["a", "b,,c"], ["a,b,", "c"]),
  ("a,b,,c", "XX", 1, ["a,b,,c"], ["a,b,,c"]),
  ("日,本", nil, -1, ["日,本"], ["日,本"]),
  ("日,本", nil, 0, ["日,本"], ["日,本"]),
  ("日,本", nil, 1, ["日,本"], ["日,本"]),
  ("日,本", ",", -1, ["日", "本"], ["日", "本"]),
  ("日,本", ",", 1, ["日", "本"], ["日", "本"]),
  ("日,本", "XX", 1, ["日,本"], ["日,本"]),
  ("aXXbXXc", nil, -1, ["aXXbXXc"], ["aXXbXXc"]),
  ("aXXbXXc", nil, 0, ["aXXbXXc"], ["aXXbXXc"]),
  ("aXXbXXc", nil, 1, ["aXXbXXc"], ["aXXbXXc"]),
  ("aXXbXXc", ",", 1, ["aXXbXXc"], ["aXXbXXc"]),
  ("aXXbXXc", "XX", -1, ["a", "b", "c"], ["a", "b", "c"]),
  ("aXXbXXc", "XX", 1, ["a", "bXXc"], ["aXXb", "c"]),
  ("   ", nil, -1, [], []),
  ("   ", nil, 0, [], []),
  ("   ", nil, 1, [], []),
  ("   ", ",", 1, ["   "], ["   "]),
  ("   ", "XX", 1, ["   "], ["   "]),
  ("a\u{3000}b\u{1C}c", nil, -1, ["a", "b", "c"], ["a", "b", "c"]),
  ("a\u{3000}b\u{1C}c", nil, 0, ["a\u{3000}b\u{1C}c"], ["a\u{3000}b\u{1C}c"]),
  ("a\u{3000}b\u{1C}c", nil, 1, ["a", "b\u{1C}c"], ["a\u{3000}b", "c"]),
  ("a\u{3000}b\u{1C}c", ",", 1, ["a\u{3000}b\u{1C}c"], ["a\u{3000}b\u{1C}c"]),
  ("a\u{3000}b\u{1C}c", "XX", 1, ["a\u{3000}b\u{1C}c"], ["a\u{3000}b\u{1C}c"]),
]

/// `splitlines()` and `splitlines(True)`.
private let lines: [(String, [String], [String])] = [
  ("", [], []),
  ("a", ["a"], ["a"]),
  ("a\n", ["a"], ["a\n"]),
  ("a\nb", ["a", "b"], ["a\n", "b"]),
  ("a\r\nb\rc", ["a", "b", "c"], ["a\r\n", "b\r", "c"]),
  ("\n\n", ["", ""], ["\n", "\n"]),
  (
    "a\u{B}b\u{C}c\u{1C}d\u{85}e\u{2028}f", ["a", "b", "c", "d", "e", "f"],
    ["a\u{B}", "b\u{C}", "c\u{1C}", "d\u{85}", "e\u{2028}", "f"]
  ),
  ("日\n", ["日"], ["日\n"]),
]

/// `strip`, `lstrip`, `rstrip`.
private let strips: [(String, String?, [String])] = [
  ("  a b ", nil, ["a b", "a b ", "  a b"]),
  ("  a b ", "x", ["  a b ", "  a b ", "  a b "]),
  ("  a b ", "x日", ["  a b ", "  a b ", "  a b "]),
  ("  a b ", "", ["  a b ", "  a b ", "  a b "]),
  ("xxaxx", nil, ["xxaxx", "xxaxx", "xxaxx"]),
  ("xxaxx", "x", ["a", "axx", "xxa"]),
  ("xxaxx", "x日", ["a", "axx", "xxa"]),
  ("xxaxx", "", ["xxaxx", "xxaxx", "xxaxx"]),
  ("日a日", nil, ["日a日", "日a日", "日a日"]),
  ("日a日", "x", ["日a日", "日a日", "日a日"]),
  ("日a日", "x日", ["a", "a日", "日a"]),
  ("日a日", "", ["日a日", "日a日", "日a日"]),
  ("", nil, ["", "", ""]),
  ("", "x", ["", "", ""]),
  ("", "x日", ["", "", ""]),
  ("", "", ["", "", ""]),
  ("\u{3000}a\u{2003}", nil, ["a", "a\u{2003}", "\u{3000}a"]),
  ("\u{3000}a\u{2003}", "x", ["\u{3000}a\u{2003}", "\u{3000}a\u{2003}", "\u{3000}a\u{2003}"]),
  ("\u{3000}a\u{2003}", "x日", ["\u{3000}a\u{2003}", "\u{3000}a\u{2003}", "\u{3000}a\u{2003}"]),
  ("\u{3000}a\u{2003}", "", ["\u{3000}a\u{2003}", "\u{3000}a\u{2003}", "\u{3000}a\u{2003}"]),
  ("abc", nil, ["abc", "abc", "abc"]),
  ("abc", "x", ["abc", "abc", "abc"]),
  ("abc", "x日", ["abc", "abc", "abc"]),
  ("abc", "", ["abc", "abc", "abc"]),
]

/// `partition` and `rpartition`.
private let partitions: [(String, String, [String], [String])] = [
  ("a.b.c", ".", ["a", ".", "b.c"], ["a.b", ".", "c"]),
  ("a.b.c", "日", ["a.b.c", "", ""], ["", "", "a.b.c"]),
  ("a.b.c", "bc", ["a.b.c", "", ""], ["", "", "a.b.c"]),
  ("abc", ".", ["abc", "", ""], ["", "", "abc"]),
  ("abc", "日", ["abc", "", ""], ["", "", "abc"]),
  ("abc", "bc", ["a", "bc", ""], ["a", "bc", ""]),
  ("日本日", ".", ["日本日", "", ""], ["", "", "日本日"]),
  ("日本日", "日", ["", "日", "本日"], ["日本", "日", ""]),
  ("日本日", "bc", ["日本日", "", ""], ["", "", "日本日"]),
  (".", ".", ["", ".", ""], ["", ".", ""]),
  (".", "日", [".", "", ""], ["", "", "."]),
  (".", "bc", [".", "", ""], ["", "", "."]),
]

/// `find`, `rfind`, `count`, `startswith`, `endswith`.
private let searches: [(String, String, Int?, Int?, [Int])] = [
  ("abcabc", "bc", nil, nil, [1, 4, 2, 0, 1]),
  ("abcabc", "bc", -2, nil, [4, 4, 1, 1, 1]),
  ("abcabc", "bc", 3, 2, [-1, -1, 0, 0, 0]),
  ("abcabc", "bc", 9, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "日", 1, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "日", nil, -1, [-1, -1, 0, 0, 0]),
  ("abcabc", "日", 9, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "", nil, nil, [0, 6, 7, 1, 1]),
  ("abcabc", "", -2, nil, [4, 6, 3, 1, 1]),
  ("abcabc", "", 3, 2, [-1, -1, 0, 0, 0]),
  ("abcabc", "", 9, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "aa", nil, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "aa", -2, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "aa", 3, 2, [-1, -1, 0, 0, 0]),
  ("abcabc", "aa", 9, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "本日", nil, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "本日", -2, nil, [-1, -1, 0, 0, 0]),
  ("abcabc", "本日", 3, 2, [-1, -1, 0, 0, 0]),
  ("abcabc", "本日", 9, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "bc", nil, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "bc", -2, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "bc", 3, 2, [-1, -1, 0, 0, 0]),
  ("日本日本", "bc", 9, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "日", 1, nil, [2, 2, 1, 0, 0]),
  ("日本日本", "日", nil, -1, [0, 2, 2, 1, 1]),
  ("日本日本", "日", 9, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "", nil, nil, [0, 4, 5, 1, 1]),
  ("日本日本", "", -2, nil, [2, 4, 3, 1, 1]),
  ("日本日本", "", 3, 2, [-1, -1, 0, 0, 0]),
  ("日本日本", "", 9, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "aa", nil, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "aa", -2, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "aa", 3, 2, [-1, -1, 0, 0, 0]),
  ("日本日本", "aa", 9, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "本日", nil, nil, [1, 1, 1, 0, 0]),
  ("日本日本", "本日", -2, nil, [-1, -1, 0, 0, 0]),
  ("日本日本", "本日", 3, 2, [-1, -1, 0, 0, 0]),
  ("日本日本", "本日", 9, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "bc", nil, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "bc", -2, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "bc", 3, 2, [-1, -1, 0, 0, 0]),
  ("aaa", "bc", 9, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "日", 1, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "日", nil, -1, [-1, -1, 0, 0, 0]),
  ("aaa", "日", 9, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "", nil, nil, [0, 3, 4, 1, 1]),
  ("aaa", "", -2, nil, [1, 3, 3, 1, 1]),
  ("aaa", "", 3, 2, [-1, -1, 0, 0, 0]),
  ("aaa", "", 9, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "aa", nil, nil, [0, 1, 1, 1, 1]),
  ("aaa", "aa", -2, nil, [1, 1, 1, 1, 1]),
  ("aaa", "aa", 3, 2, [-1, -1, 0, 0, 0]),
  ("aaa", "aa", 9, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "本日", nil, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "本日", -2, nil, [-1, -1, 0, 0, 0]),
  ("aaa", "本日", 3, 2, [-1, -1, 0, 0, 0]),
  ("aaa", "本日", 9, nil, [-1, -1, 0, 0, 0]),
  ("", "bc", nil, nil, [-1, -1, 0, 0, 0]),
  ("", "bc", -2, nil, [-1, -1, 0, 0, 0]),
  ("", "bc", 3, 2, [-1, -1, 0, 0, 0]),
  ("", "bc", 9, nil, [-1, -1, 0, 0, 0]),
  ("", "日", 1, nil, [-1, -1, 0, 0, 0]),
  ("", "日", nil, -1, [-1, -1, 0, 0, 0]),
  ("", "日", 9, nil, [-1, -1, 0, 0, 0]),
  ("", "", nil, nil, [0, 0, 1, 1, 1]),
  ("", "", -2, nil, [0, 0, 1, 1, 1]),
  ("", "", 3, 2, [-1, -1, 0, 0, 0]),
  ("", "", 9, nil, [-1, -1, 0, 0, 0]),
  ("", "aa", nil, nil, [-1, -1, 0, 0, 0]),
  ("", "aa", -2, nil, [-1, -1, 0, 0, 0]),
  ("", "aa", 3, 2, [-1, -1, 0, 0, 0]),
  ("", "aa", 9, nil, [-1, -1, 0, 0, 0]),
  ("", "本日", nil, nil, [-1, -1, 0, 0, 0]),
  ("", "本日", -2, nil, [-1, -1, 0, 0, 0]),
  ("", "本日", 3, 2, [-1, -1, 0, 0, 0]),
  ("", "本日", 9, nil, [-1, -1, 0, 0, 0]),
]

/// `replace`.
private let replacements: [(String, String, String, Int, String)] = [
  ("abcabc", "b", "X", -1, "aXcaXc"),
  ("abcabc", "b", "X", 1, "aXcabc"),
  ("abc", "", "-", -1, "-a-b-c-"),
  ("日本", "", "-", 2, "-日-本"),
  ("aaa", "aa", "b", -1, "ba"),
  ("abc", "x", "y", -1, "abc"),
  ("abc", "b", "", -1, "ac"),
  ("日本日", "日", "xx", 1, "xx本日"),
  ("", "", "x", -1, "x"),
  ("abc", "b", "z", 0, "abc"),
]

/// `expandtabs`.
private let tabs: [(String, Int, String)] = [
  ("a\tb", 8, "a       b"),
  ("a\tb", 4, "a   b"),
  ("\t\t", 3, "      "),
  ("ab\n\tc", 4, "ab\n    c"),
  ("日\tb", 4, "日   b"),
  ("a\tb", 0, "ab"),
  ("a\rbc\td", 4, "a\rbc  d"),
]
