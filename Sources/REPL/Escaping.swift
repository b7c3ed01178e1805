extension StringProtocol {
  /// The text with its control characters as `\x0a`: in a file's name they would disturb the terminal.
  package var escapingControls: String {
    // Nearly every name is plain, and asking Unicode about each letter would take a tenth of the start.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(self) }
    return String(String.UnicodeScalarView(unicodeScalars.flatMap(printable)))
  }
}

private func printable(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  guard scalar.properties.generalCategory == .control else { return [scalar] }
  return Array(((scalar.value < 16 ? "\\x0" : "\\x") + String(scalar.value, radix: 16)).unicodeScalars)
}
