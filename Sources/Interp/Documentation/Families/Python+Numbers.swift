extension Documentation {
  static var ranges: Family {
    Family(
      "range", "Methods of ranges",
      #"""
      count
      How often the range has a value: once or not at all.
      >>> range(0, 10, 2).count(4)
      1

      index
      The place of a value in the range.
      Raises: ValueError where the range does not have it
      >>> range(0, 10, 2).index(4)
      2
      """#)
  }

  static var slices: Family {
    Family(
      "slice", "Methods of slices",
      #"""
      indices
      The start, stop and step that the slice stands for in a sequence of so many elements.
      Raises: ValueError for a negative length
      >>> slice(-3, None).indices(10)
      (7, 10, 1)
      """#)
  }

  static var numbers: Family {
    Family(
      "", "Methods of numbers",
      #"""
      int.as_integer_ratio
      The integer and 1: two integers whose quotient it is.
      >>> (3).as_integer_ratio()
      (3, 1)

      int.bit_count
      How many ones the binary digits of the absolute value have.
      >>> (13).bit_count()
      3

      int.bit_length
      How many binary digits the absolute value has.
      >>> (13).bit_length(), (0).bit_length()
      (4, 0)

      int.conjugate
      The integer itself.
      >>> (3).conjugate()
      3

      int.from_bytes, int.to_bytes
      Axle only: they are refused, because there are no bytes.
      >>> (3).to_bytes(2, "big")
      NotImplementedError: Axle has no bytes: int.to_bytes() is not supported

      float.as_integer_ratio
      The two integers, without a common factor, whose quotient is exactly this float.
      Raises: OverflowError for an infinity
      Raises: ValueError for NaN
      >>> (0.75).as_integer_ratio()
      (3, 4)

      float.conjugate
      The float itself.
      >>> (1.5).conjugate()
      1.5

      float.fromhex
      Axle only: it is refused.
      >>> float.fromhex("0x1.8p1")
      NotImplementedError: Axle reads no hexadecimal floats: float.fromhex() is not supported

      float.hex
      The exact value as text, in hexadecimal digits and a power of two.
      >>> (0.1).hex()
      '0x1.999999999999ap-4'

      float.is_integer
      Whether the float has no fraction.
      >>> (2.0).is_integer(), (2.5).is_integer()
      (True, False)
      """#)
  }
}
