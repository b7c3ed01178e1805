extension String {
  /// The text with its control characters as `\x0a`: in a file's name they would disturb the terminal.
  package var escapingControls: String {
    // Nearly every name is plain, and asking Unicode about each letter would take a tenth of the start.
    for byte in utf8 where !(0x20..<0x7F).contains(byte) {
      return String(UnicodeScalarView(unicodeScalars.flatMap(printable)))
    }
    return self
  }
}

private func printable(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  guard scalar.properties.generalCategory == .control else { return [scalar] }
  return Array(((scalar.value < 16 ? "\\x0" : "\\x") + String(scalar.value, radix: 16)).unicodeScalars)
}
