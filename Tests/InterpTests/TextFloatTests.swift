// The expectations were printed by CPython 3.11.
import Interp
import Testing

@Test(arguments: reprs)
func reprOfFloat(_ value: Double, _ expected: String) {
  #expect(Text(floatRepr(value)).string == expected)
}

/// What `repr` writes reads back as the same float.
@Test func reprReadsBack() throws {
  var words = Words()
  for _ in 0..<2000 {
    let value = Double(bitPattern: UInt64(words.next()))
    guard !value.isNaN else { continue }
    #expect(try parseFloat(Text(floatRepr(value))) == value)
  }
}

@Test(arguments: hexTexts)
func hexOfFloat(_ value: Double, _ expected: String) {
  #expect(Text(hexText(value)).string == expected)
}

@Test(arguments: parsedFloats)
func parsesFloat(_ text: String, _ expected: String) {
  #expect(outcome { () throws(TextError) in try Text(floatRepr(parseFloat(Text(text)))).string } == expected)
}

@Test(arguments: rounded)
func roundsFloat(_ value: Double, _ digits: Int, _ expected: String) {
  #expect(
    outcome { () throws(TextError) in try Text(floatRepr(round(value, digits: digits))).string } == expected)
}

@Test(arguments: roundedToIntegers)
func roundsFloatToInteger(_ value: Double, _ expected: String) {
  #expect(outcome { () throws(TextError) in try decimal(roundToInteger(value)) } == expected)
}

@Test(arguments: truncated)
func truncatesFloat(_ value: Double, _ expected: String) {
  #expect(outcome { () throws(TextError) in try decimal(integer(value)) } == expected)
}

@Test(arguments: ratios)
func ratioOfFloat(_ value: Double, _ expected: String) {
  let ratio = outcome { () throws(TextError) in
    let (numerator, denominator) = try integerRatio(value)
    return try decimal(numerator) + "/" + decimal(denominator)
  }
  #expect(ratio == expected)
}

@Test(arguments: roundedIntegers)
func roundsInteger(_ value: Int, _ digits: Int, _ expected: Int) throws {
  #expect(try round(BigInteger(value), digits: digits) == BigInteger(expected))
}

private func decimal(_ value: BigInteger) throws(TextError) -> String { Text(try value.digits()).string }

/// `repr(value)`.
private let reprs: [(Double, String)] = [
  (0.0, "0.0"),
  (-0.0, "-0.0"),
  (1.0, "1.0"),
  (0.1, "0.1"),
  (-1.5, "-1.5"),
  (1e+16, "1e+16"),
  (1000000000000000.0, "1000000000000000.0"),
  (9999999999999998.0, "9999999999999998.0"),
  (1.2345678901234568e+17, "1.2345678901234568e+17"),
  (1e+22, "1e+22"),
  (1e+21, "1e+21"),
  (0.0001, "0.0001"),
  (1e-05, "1e-05"),
  (0.00012345, "0.00012345"),
  (0x0.0000000000001p-1022, "5e-324"),
  (0x1.0000000000000p-1022, "2.2250738585072014e-308"),
  (1.7976931348623157e+308, "1.7976931348623157e+308"),
  (.infinity, "inf"),
  (-.infinity, "-inf"),
  (.nan, "nan"),
  (0.3333333333333333, "0.3333333333333333"),
  (0.6666666666666666, "0.6666666666666666"),
  (1e+23, "1e+23"),
  (9007199254740992.0, "9007199254740992.0"),
  (100.0, "100.0"),
]

/// `value.hex()`.
private let hexTexts: [(Double, String)] = [
  (0.0, "0x0.0p+0"),
  (-0.0, "-0x0.0p+0"),
  (1.0, "0x1.0000000000000p+0"),
  (0.1, "0x1.999999999999ap-4"),
  (-1.5, "-0x1.8000000000000p+0"),
  (1e+16, "0x1.1c37937e08000p+53"),
  (1000000000000000.0, "0x1.c6bf526340000p+49"),
  (9999999999999998.0, "0x1.1c37937e07fffp+53"),
  (1.2345678901234568e+17, "0x1.b69b4ba630f35p+56"),
  (1e+22, "0x1.0f0cf064dd592p+73"),
  (1e+21, "0x1.b1ae4d6e2ef50p+69"),
  (0.0001, "0x1.a36e2eb1c432dp-14"),
  (1e-05, "0x1.4f8b588e368f1p-17"),
  (0.00012345, "0x1.02e4b6ce5dc68p-13"),
  (0x0.0000000000001p-1022, "0x0.0000000000001p-1022"),
  (0x1.0000000000000p-1022, "0x1.0000000000000p-1022"),
  (1.7976931348623157e+308, "0x1.fffffffffffffp+1023"),
  (.infinity, "inf"),
  (-.infinity, "-inf"),
  (.nan, "nan"),
  (0.3333333333333333, "0x1.5555555555555p-2"),
  (0.6666666666666666, "0x1.5555555555555p-1"),
  (1e+23, "0x1.52d02c7e14af6p+76"),
  (9007199254740992.0, "0x1.0000000000000p+53"),
  (100.0, "0x1.9000000000000p+6"),
]

/// `repr(float(text))`.
private let parsedFloats: [(String, String)] = [
  ("1", "1.0"),
  ("1.5", "1.5"),
  ("-1.5e3", "-1500.0"),
  (" 2 \n", "2.0"),
  (".5", "0.5"),
  ("5.", "5.0"),
  ("1_000.0_1", "1000.01"),
  ("1e1_0", "10000000000.0"),
  ("inf", "inf"),
  ("-Infinity", "-inf"),
  ("NaN", "nan"),
  ("+nan", "nan"),
  ("1e400", "inf"),
  ("-1e400", "-inf"),
  ("1e-400", "0.0"),
  ("٣.٤", "3.4"),
  ("\u{3000}1", "1.0"),
  ("", "ValueError: could not convert string to float: ''"),
  (".", "ValueError: could not convert string to float: '.'"),
  ("1e", "ValueError: could not convert string to float: '1e'"),
  ("1__0", "ValueError: could not convert string to float: '1__0'"),
  ("_1", "ValueError: could not convert string to float: '_1'"),
  ("1_", "ValueError: could not convert string to float: '1_'"),
  ("1_e5", "ValueError: could not convert string to float: '1_e5'"),
  ("0x10", "ValueError: could not convert string to float: '0x10'"),
  ("infin", "ValueError: could not convert string to float: 'infin'"),
  ("1.2.3", "ValueError: could not convert string to float: '1.2.3'"),
  ("'", "ValueError: could not convert string to float: \"'\""),
  ("é", "ValueError: could not convert string to float: 'é'"),
  ("1 2", "ValueError: could not convert string to float: '1 2'"),
  ("--1", "ValueError: could not convert string to float: '--1'"),
  ("1e5.", "ValueError: could not convert string to float: '1e5.'"),
]

/// `repr(round(value, digits))`.
private let rounded: [(Double, Int, String)] = [
  (2.675, 2, "2.67"),
  (2.5, 0, "2.0"),
  (3.5, 0, "4.0"),
  (-0.5, 0, "-0.0"),
  (1.005, 2, "1.0"),
  (0.15, 1, "0.1"),
  (0.25, 1, "0.2"),
  (0.35, 1, "0.3"),
  (1234.5678, -2, "1200.0"),
  (1250.0, -2, "1200.0"),
  (1350.0, -2, "1400.0"),
  (50.0, -2, "0.0"),
  (150.0, -2, "200.0"),
  (51.0, -2, "100.0"),
  (49.0, -2, "0.0"),
  (1e+22, -21, "1e+22"),
  (0x0.0000000000001p-1022, 323, "0.0"),
  (0x0.0000000000001p-1022, 324, "5e-324"),
  (1e+308, -308, "1e+308"),
  (1.7e+308, -308, "OverflowError: rounded value too large to represent"),
  (1e+308, -309, "0.0"),
  (.infinity, 2, "inf"),
  (.nan, -2, "nan"),
  (123.456, 400, "123.456"),
  (0.1, 20, "0.1"),
  (1e+16, -16, "1e+16"),
]

/// `round(value)`.
private let roundedToIntegers: [(Double, String)] = [
  (0.5, "0"),
  (1.5, "2"),
  (2.5, "2"),
  (-0.5, "0"),
  (-1.5, "-2"),
  (1e+22, "10000000000000000000000"),
  (-7.7, "-8"),
  (.infinity, "OverflowError: cannot convert float infinity to integer"),
  (.nan, "ValueError: cannot convert float NaN to integer"),
]

/// `int(value)`.
private let truncated: [(Double, String)] = [
  (0.5, "0"),
  (-1.9, "-1"),
  (1e+22, "10000000000000000000000"),
  (
    -1e+300,
    "-1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160"
  ),
  (-.infinity, "OverflowError: cannot convert float infinity to integer"),
  (.nan, "ValueError: cannot convert float NaN to integer"),
]

/// `value.as_integer_ratio()`.
private let ratios: [(Double, String)] = [
  (0.0, "0/1"),
  (0.5, "1/2"),
  (-0.75, "-3/4"),
  (0.1, "3602879701896397/36028797018963968"),
  (1e+22, "10000000000000000000000/1"),
  (
    0x0.0000000000001p-1022,
    "1/202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784"
  ),
  (3.0, "3/1"),
  (.infinity, "OverflowError: cannot convert Infinity to integer ratio"),
  (.nan, "ValueError: cannot convert NaN to integer ratio"),
]

/// `round(value, digits)` of integers.
private let roundedIntegers: [(Int, Int, Int)] = [
  (1234, -2, 1200),
  (1250, -2, 1200),
  (1350, -2, 1400),
  (-1250, -2, -1200),
  (5, -1, 0),
  (15, -1, 20),
  (25, -1, 20),
  (49, -2, 0),
  (51, -2, 100),
  (7, 2, 7),
  (0, -5, 0),
  (922_337_203_685_477_580, -1, 922_337_203_685_477_580),
  (123, -50, 0),
]
