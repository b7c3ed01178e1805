extension Text {
  /// Python's `repr(text)`.
  package var repr: Text { quoted { $0.isPrintable } }

  /// Python's `ascii(text)`: all that is not ASCII is escaped.
  package var asciiRepr: Text { quoted { $0.isASCII && $0.isPrintable } }

  private func quoted(isPlain: (Unicode.Scalar) -> Bool) -> Text {
    let quote = preferredQuote
    var result: [UInt8] = [quote]
    result.reserveCapacity(bytes.count + 2)
    for scalar in scalars {
      switch scalar {
      case "\\": result += "\\\\".utf8
      case "\t": result += "\\t".utf8
      case "\n": result += "\\n".utf8
      case "\r": result += "\\r".utf8
      case Unicode.Scalar(quote): result += [UInt8(ascii: "\\"), quote]
      case _ where isPlain(scalar): result.append(scalar)
      default: result += escape(scalar)
      }
    }
    result.append(quote)
    return Text(result)
  }

  /// The single quote, unless the text has some and no double quote.
  private var preferredQuote: UInt8 {
    let (single, double) = (UInt8(ascii: "'"), UInt8(ascii: "\""))
    return bytes.contains(single) && !bytes.contains(double) ? double : single
  }

  private func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = Magnitude(UInt(scalar.value)).digits(radix: 16)
    let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return Array("\\\(letter)".utf8) + Array(repeating: UInt8(ascii: "0"), count: width - digits.count)
      + digits
  }
}
