// The expectations were printed by CPython 3.11.
import Interp
import Testing

@Test(arguments: floatFormats)
func formatsFloat(_ value: Double, _ spec: String, _ expected: String) {
  #expect(outcome { () throws(TextError) in try format(value, Text(spec)).string } == expected)
}

@Test(arguments: integerFormats)
func formatsInteger(_ value: Int, _ spec: String, _ expected: String) {
  #expect(outcome { () throws(TextError) in try format(value, Text(spec)).string } == expected)
  #expect(outcome { () throws(TextError) in try format(BigInteger(value), Text(spec)).string } == expected)
}

@Test(arguments: largeIntegerFormats)
func formatsLargeInteger(_ value: String, _ spec: String, _ expected: String) throws {
  let integer = try BigInteger(parsing: Text(value), base: 0)
  #expect(outcome { () throws(TextError) in try format(integer, Text(spec)).string } == expected)
}

@Test(arguments: textFormats)
func formatsText(_ value: String, _ spec: String, _ expected: String) {
  #expect(outcome { () throws(TextError) in try format(Text(value), Text(spec)).string } == expected)
}

@Test(arguments: boolFormats)
func formatsBool(_ value: Bool, _ spec: String, _ expected: String) {
  #expect(outcome { () throws(TextError) in try format(value, Text(spec)).string } == expected)
}

/// What would fill the memory is refused before it is made.
@Test func formatRefusesHugeResults() {
  #expect(throws: TextError.memory) { try format(1, "999999999999") }
  #expect(throws: TextError.memory) { try format("a", "999999999999") }
  #expect(throws: TextError.memory) { try format(1.0, ".999999999f") }
  #expect(throws: TextError.value("precision too big")) { try format(1.0, ".9999999999f") }
}

/// `format(value, spec)` of floats.
private let floatFormats: [(Double, String, String)] = [
  (1.0, "", "1.0"),
  (1.0, "+.1f", "+1.0"),
  (1.0, ",.2f", "1.00"),
  (1.0, "*^12.3", "****1.0*****"),
  (1.0, "%", "100.000000%"),
  (1.0, ".3", "1.0"),
  (1.0, "012,.1f", "00,000,001.0"),
  (1.0, "E", "1.000000E+00"),
  (1.0, "5,_", "ValueError: Cannot specify both ',' and '_'."),
  (-2.5, "", "-2.5"),
  (-2.5, ".2f", "-2.50"),
  (-2.5, "8.3e", "-2.500e+00"),
  (-2.5, "+.1f", "-2.5"),
  (-2.5, " g", "-2.5"),
  (-2.5, "010.2f", "-000002.50"),
  (-2.5, ",.2f", "-2.50"),
  (-2.5, "_.1f", "-2.5"),
  (-2.5, ">12", "        -2.5"),
  (-2.5, "*^12.3", "****-2.5****"),
  (-2.5, ".0f", "-2"),
  (-2.5, "#.0f", "-2."),
  (-2.5, "%", "-250.000000%"),
  (-2.5, ".1%", "-250.0%"),
  (-2.5, "G", "-2.5"),
  (-2.5, ".3", "-2.5"),
  (-2.5, "z.1f", "-2.5"),
  (-2.5, "n", "-2.5"),
  (-2.5, "012,.1f", "-0,000,002.5"),
  (-2.5, "=+9.1f", "-     2.5"),
  (-2.5, "#", "-2.5"),
  (-2.5, "E", "-2.500000E+00"),
  (-2.5, "<8|", "ValueError: Unknown format code '|' for object of type 'float'"),
  (-2.5, ".", "ValueError: Format specifier missing precision"),
  (-2.5, "5,_", "ValueError: Cannot specify both ',' and '_'."),
  (-2.5, "c", "ValueError: Unknown format code 'c' for object of type 'float'"),
  (3.14159, ".2f", "3.14"),
  (3.14159, " g", " 3.14159"),
  (3.14159, "_.1f", "3.1"),
  (3.14159, ".0f", "3"),
  (3.14159, ".1%", "314.2%"),
  (3.14159, "z.1f", "3.1"),
  (3.14159, "=+9.1f", "+     3.1"),
  (3.14159, "<8|", "ValueError: Unknown format code '|' for object of type 'float'"),
  (3.14159, "c", "ValueError: Unknown format code 'c' for object of type 'float'"),
  (1e+16, "", "1e+16"),
  (1e+16, "+.1f", "+10000000000000000.0"),
  (1e+16, ",.2f", "10,000,000,000,000,000.00"),
  (1e+16, "*^12.3", "***1e+16****"),
  (1e+16, "%", "1000000000000000000.000000%"),
  (1e+16, ".3", "1e+16"),
  (1e+16, "012,.1f", "10,000,000,000,000,000.0"),
  (1e+16, "E", "1.000000E+16"),
  (1e+16, "5,_", "ValueError: Cannot specify both ',' and '_'."),
  (1e-05, "8.3e", "1.000e-05"),
  (1e-05, "010.2f", "0000000.00"),
  (1e-05, ">12", "       1e-05"),
  (1e-05, "#.0f", "0."),
  (1e-05, "G", "1E-05"),
  (1e-05, "n", "1e-05"),
  (1e-05, "#", "1.e-05"),
  (1e-05, ".", "ValueError: Format specifier missing precision"),
  (0.1, ".2f", "0.10"),
  (0.1, " g", " 0.1"),
  (0.1, "_.1f", "0.1"),
  (0.1, ".0f", "0"),
  (0.1, ".1%", "10.0%"),
  (0.1, "z.1f", "0.1"),
  (0.1, "=+9.1f", "+     0.1"),
  (0.1, "<8|", "ValueError: Unknown format code '|' for object of type 'float'"),
  (0.1, "c", "ValueError: Unknown format code 'c' for object of type 'float'"),
  (123456.789, "", "123456.789"),
  (123456.789, "+.1f", "+123456.8"),
  (123456.789, ",.2f", "123,456.79"),
  (123456.789, "*^12.3", "**1.23e+05**"),
  (123456.789, "%", "12345678.900000%"),
  (123456.789, ".3", "1.23e+05"),
  (123456.789, "012,.1f", "00,123,456.8"),
  (123456.789, "E", "1.234568E+05"),
  (123456.789, "5,_", "ValueError: Cannot specify both ',' and '_'."),
  (.infinity, "8.3e", "     inf"),
  (.infinity, "010.2f", "0000000inf"),
  (.infinity, ">12", "         inf"),
  (.infinity, "#.0f", "inf"),
  (.infinity, "G", "INF"),
  (.infinity, "n", "inf"),
  (.infinity, "#", "inf"),
  (.infinity, ".", "ValueError: Format specifier missing precision"),
  (.nan, ".2f", "nan"),
  (.nan, " g", " nan"),
  (.nan, "_.1f", "nan"),
  (.nan, ".0f", "nan"),
  (.nan, ".1%", "nan%"),
  (.nan, "z.1f", "nan"),
  (.nan, "=+9.1f", "+     nan"),
  (.nan, "<8|", "ValueError: Unknown format code '|' for object of type 'float'"),
  (.nan, "c", "ValueError: Unknown format code 'c' for object of type 'float'"),
  (-0.0, "", "-0.0"),
  (-0.0, "+.1f", "-0.0"),
  (-0.0, ",.2f", "-0.00"),
  (-0.0, "*^12.3", "****-0.0****"),
  (-0.0, "%", "-0.000000%"),
  (-0.0, ".3", "-0.0"),
  (-0.0, "012,.1f", "-0,000,000.0"),
  (-0.0, "E", "-0.000000E+00"),
  (-0.0, "5,_", "ValueError: Cannot specify both ',' and '_'."),
  (-0.04, "8.3e", "-4.000e-02"),
  (-0.04, "010.2f", "-000000.04"),
  (-0.04, ">12", "       -0.04"),
  (-0.04, "#.0f", "-0."),
  (-0.04, "G", "-0.04"),
  (-0.04, "n", "-0.04"),
  (-0.04, "#", "-0.04"),
  (-0.04, ".", "ValueError: Format specifier missing precision"),
  (
    1e+300, ".2f",
    "1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.00"
  ),
  (1e+300, " g", " 1e+300"),
  (
    1e+300, "_.1f",
    "1_000_000_000_000_000_052_504_760_255_204_420_248_704_468_581_108_159_154_915_854_115_511_802_457_988_908_195_786_371_375_080_447_864_043_704_443_832_883_878_176_942_523_235_360_430_575_644_792_184_786_706_982_848_387_200_926_575_803_737_830_233_794_788_090_059_368_953_234_970_799_945_081_119_038_967_640_880_074_652_742_780_142_494_579_258_788_820_056_842_838_115_669_472_196_386_865_459_400_540_160.0"
  ),
  (
    1e+300, ".0f",
    "1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160"
  ),
  (
    1e+300, ".1%",
    "100000000000000007629703079084894925347346855150656811701601734206211380288125794484142188964691784076639747577138548761372210387844799938291815611350519830750167649856488981626536368095414607314235151058373458986890825155659063617715863205282622390509284183439858617103083735673849899204570498157510656.0%"
  ),
  (
    1e+300, "z.1f",
    "1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.0"
  ),
  (
    1e+300, "=+9.1f",
    "+1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.0"
  ),
  (1e+300, "<8|", "ValueError: Unknown format code '|' for object of type 'float'"),
  (1e+300, "c", "ValueError: Unknown format code 'c' for object of type 'float'"),
]

/// `format(value, spec)` of integers.
private let integerFormats: [(Int, String, String)] = [
  (0, "", "0"),
  (0, "d", "0"),
  (0, "5", "    0"),
  (0, "<5", "0    "),
  (0, "^7", "   0   "),
  (0, "+d", "+0"),
  (0, " ", " 0"),
  (0, "x", "0"),
  (0, "#x", "0x0"),
  (0, "#010b", "0b00000000"),
  (0, "X", "0"),
  (0, "#o", "0o0"),
  (0, ",", "0"),
  (0, "_", "0"),
  (0, "_b", "0"),
  (0, "c", "\u{0}"),
  (0, "e", "0.000000e+00"),
  (0, ".2f", "0.00"),
  (0, "012,", "0,000,000,000"),
  (0, "n", "0"),
  (0, "=+8", "+      0"),
  (0, "é>4", "ééé0"),
  (0, ".3", "ValueError: Precision not allowed in integer format specifier"),
  (0, "z", "ValueError: Negative zero coercion (z) not allowed in integer format specifier"),
  (0, "+c", "ValueError: Sign not allowed with integer format specifier 'c'"),
  (0, "#c", "ValueError: Alternate form (#) not allowed with integer format specifier 'c'"),
  (0, ",b", "ValueError: Cannot specify ',' with 'b'."),
  (0, "q", "ValueError: Unknown format code 'q' for object of type 'int'"),
  (0, "99999999999999999999", "ValueError: Too many decimal digits in format string"),
  (-1_234_567, "", "-1234567"),
  (-1_234_567, "d", "-1234567"),
  (-1_234_567, "5", "-1234567"),
  (-1_234_567, "<5", "-1234567"),
  (-1_234_567, "^7", "-1234567"),
  (-1_234_567, "+d", "-1234567"),
  (-1_234_567, " ", "-1234567"),
  (-1_234_567, "x", "-12d687"),
  (-1_234_567, "#x", "-0x12d687"),
  (-1_234_567, "#010b", "-0b100101101011010000111"),
  (-1_234_567, "X", "-12D687"),
  (-1_234_567, "#o", "-0o4553207"),
  (-1_234_567, ",", "-1,234,567"),
  (-1_234_567, "_", "-1_234_567"),
  (-1_234_567, "_b", "-1_0010_1101_0110_1000_0111"),
  (-1_234_567, "c", "OverflowError: %c arg not in range(0x110000)"),
  (-1_234_567, "e", "-1.234567e+06"),
  (-1_234_567, ".2f", "-1234567.00"),
  (-1_234_567, "012,", "-001,234,567"),
  (-1_234_567, "n", "-1234567"),
  (-1_234_567, "=+8", "-1234567"),
  (-1_234_567, "é>4", "-1234567"),
  (-1_234_567, ".3", "ValueError: Precision not allowed in integer format specifier"),
  (-1_234_567, "z", "ValueError: Negative zero coercion (z) not allowed in integer format specifier"),
  (-1_234_567, "+c", "ValueError: Sign not allowed with integer format specifier 'c'"),
  (-1_234_567, "#c", "ValueError: Alternate form (#) not allowed with integer format specifier 'c'"),
  (-1_234_567, ",b", "ValueError: Cannot specify ',' with 'b'."),
  (-1_234_567, "q", "ValueError: Unknown format code 'q' for object of type 'int'"),
  (-1_234_567, "99999999999999999999", "ValueError: Too many decimal digits in format string"),
  (65, "", "65"),
  (65, "d", "65"),
  (65, "5", "   65"),
  (65, "<5", "65   "),
  (65, "^7", "  65   "),
  (65, "+d", "+65"),
  (65, " ", " 65"),
  (65, "x", "41"),
  (65, "#x", "0x41"),
  (65, "#010b", "0b01000001"),
  (65, "X", "41"),
  (65, "#o", "0o101"),
  (65, ",", "65"),
  (65, "_", "65"),
  (65, "_b", "100_0001"),
  (65, "c", "A"),
  (65, "e", "6.500000e+01"),
  (65, ".2f", "65.00"),
  (65, "012,", "0,000,000,065"),
  (65, "n", "65"),
  (65, "=+8", "+     65"),
  (65, "é>4", "éé65"),
  (65, ".3", "ValueError: Precision not allowed in integer format specifier"),
  (65, "z", "ValueError: Negative zero coercion (z) not allowed in integer format specifier"),
  (65, "+c", "ValueError: Sign not allowed with integer format specifier 'c'"),
  (65, "#c", "ValueError: Alternate form (#) not allowed with integer format specifier 'c'"),
  (65, ",b", "ValueError: Cannot specify ',' with 'b'."),
  (65, "q", "ValueError: Unknown format code 'q' for object of type 'int'"),
  (65, "99999999999999999999", "ValueError: Too many decimal digits in format string"),
]

/// `format(value, spec)` of integers that do not fit in a word.
private let largeIntegerFormats: [(String, String, String)] = [
  ("1000000000000000000000000000000", "", "1000000000000000000000000000000"),
  ("1000000000000000000000000000000", "d", "1000000000000000000000000000000"),
  ("1000000000000000000000000000000", ",", "1,000,000,000,000,000,000,000,000,000,000"),
  ("1000000000000000000000000000000", "#x", "0xc9f2c9cd04674edea40000000"),
  ("1000000000000000000000000000000", ">40", "         1000000000000000000000000000000"),
  ("1000000000000000000000000000000", "e", "1.000000e+30"),
  ("1000000000000000000000000000000", ".3g", "1e+30"),
  ("1000000000000000000000000000000", "c", "OverflowError: Python int too large to convert to C long"),
  ("-1267650600228229401496703205376", "", "-1267650600228229401496703205376"),
  ("-1267650600228229401496703205376", "d", "-1267650600228229401496703205376"),
  ("-1267650600228229401496703205376", ",", "-1,267,650,600,228,229,401,496,703,205,376"),
  ("-1267650600228229401496703205376", "#x", "-0x10000000000000000000000000"),
  ("-1267650600228229401496703205376", ">40", "        -1267650600228229401496703205376"),
  ("-1267650600228229401496703205376", "e", "-1.267651e+30"),
  ("-1267650600228229401496703205376", ".3g", "-1.27e+30"),
  ("-1267650600228229401496703205376", "c", "OverflowError: Python int too large to convert to C long"),
  (
    "0x1b4ec7f91973ff3cb1ccf26fbc177c38db6e54582de258ff5190b8bc150afadb38030e5d0b7bf50120e5c0e6ad18e629853ce9946a0b2eccf6cfde0af8634bf8dc5a427fe4236ce5959baa0e776cdb47c4813e1e0c75ca271e1d059e08e4996aa4193a48ad3a24633ebdb32e9f0b824377e2fa9c10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
    "f", "OverflowError: int too large to convert to float"
  ),
  (
    "0x1b4ec7f91973ff3cb1ccf26fbc177c38db6e54582de258ff5190b8bc150afadb38030e5d0b7bf50120e5c0e6ad18e629853ce9946a0b2eccf6cfde0af8634bf8dc5a427fe4236ce5959baa0e776cdb47c4813e1e0c75ca271e1d059e08e4996aa4193a48ad3a24633ebdb32e9f0b824377e2fa9c10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
    ".1e", "OverflowError: int too large to convert to float"
  ),
]

/// `format(value, spec)` of strings.
private let textFormats: [(String, String, String)] = [
  ("abc", "", "abc"),
  ("abc", "5", "abc  "),
  ("abc", ">5", "  abc"),
  ("abc", "^6", " abc  "),
  ("abc", "*<4", "abc*"),
  ("abc", ".2", "ab"),
  ("abc", "5.1", "a    "),
  ("abc", "05", "abc00"),
  ("abc", "s", "abc"),
  ("abc", "d", "ValueError: Unknown format code 'd' for object of type 'str'"),
  ("abc", "=5", "ValueError: '=' alignment not allowed in string format specifier"),
  ("abc", "+", "ValueError: Sign not allowed in string format specifier"),
  ("abc", "#", "ValueError: Alternate form (#) not allowed in string format specifier"),
  ("abc", " ", "ValueError: Space not allowed in string format specifier"),
  ("abc", "z", "ValueError: Negative zero coercion (z) not allowed in string format specifier"),
  ("abc", ",", "ValueError: Cannot specify ',' with 's'."),
  ("日本", "", "日本"),
  ("日本", "5", "日本   "),
  ("日本", ">5", "   日本"),
  ("日本", "^6", "  日本  "),
  ("日本", "*<4", "日本**"),
  ("日本", ".2", "日本"),
  ("日本", "5.1", "日    "),
  ("日本", "05", "日本000"),
  ("日本", "s", "日本"),
  ("日本", "d", "ValueError: Unknown format code 'd' for object of type 'str'"),
  ("日本", "=5", "ValueError: '=' alignment not allowed in string format specifier"),
  ("日本", "+", "ValueError: Sign not allowed in string format specifier"),
  ("日本", "#", "ValueError: Alternate form (#) not allowed in string format specifier"),
  ("日本", " ", "ValueError: Space not allowed in string format specifier"),
  ("日本", "z", "ValueError: Negative zero coercion (z) not allowed in string format specifier"),
  ("日本", ",", "ValueError: Cannot specify ',' with 's'."),
]

/// `format(value, spec)` of bools.
private let boolFormats: [(Bool, String, String)] = [
  (true, "", "True"),
  (true, "5", "    1"),
  (true, "d", "1"),
  (true, "x", "1"),
  (true, "q", "ValueError: Unknown format code 'q' for object of type 'bool'"),
  (false, "", "False"),
  (false, "5", "    0"),
  (false, "d", "0"),
  (false, "x", "0"),
  (false, "q", "ValueError: Unknown format code 'q' for object of type 'bool'"),
]
