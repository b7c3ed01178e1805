import Testing

/// What the comparison forgives, and what it does not.
@Suite struct GoldenTests {
  @Test(arguments: [
    ("[1. 2.]", "[1. 2.]"),
    ("[0.33333334 0.6666667 ]", "[0.3333333 0.6666667]"),
    ("[5.         4.         1.9999999  0.99999994]", "[5. 4. 2. 1.]"),
    ("Array([0.5 , 1.25], dtype=float32)", "Array([0.50000006, 1.25      ], dtype=float32)"),
    ("[[ 0.1  -2.  ]\n [ 3.    4.  ]]", "[[ 0.10000001 -2.        ]\n [ 3.          4.        ]]"),
    ("x 1e-07", "x 9.9e-08"),
    ("[1. -0.]", "[1. 0.]"),
    ("loss 0.123\n", "loss 0.1230001\n"),
  ])
  func forgives(golden: String, output: String) {
    #expect(difference(golden: golden, output: output) == nil)
  }

  @Test(arguments: [
    ("1", "2"), ("1", "1."), ("1.", "1"), ("a b", "a  b"), ("[1 2]", "[1  2]"), ("[1 2]", "[ 1 2]"),
    ("a\n", "a"), ("", "x"), ("x", ""), ("[1. 2.]\n", "[1. 2. 3.]\n"), ("0.1", "0.2"),
    ("[0.1 0.2]", "[0.1000001 0.3]"), ("[0.1\n 0.2]", "[0.10000001 0.2]"),
    ("[0.1 0.2]", "[0.10000001, 0.2]"), ("1000000.0", "1e+06"), ("nan", "inf"), ("inf", "-inf"),
    ("[1.5 2.5]", "[1.5  2.5]"), ("x [0.1 0.2] y", "x [0.10000001 0.2]  y"), ("float32", "float64"),
    ("16777216.0", "16777300.0"), ("[]", "[0.]"), ("True", "true"),
  ])
  func notices(golden: String, output: String) {
    #expect(difference(golden: golden, output: output) != nil)
  }
}
