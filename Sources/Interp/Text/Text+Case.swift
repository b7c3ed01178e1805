extension Text {
  package func upper() -> Text {
    isASCII ? Text(ascii: bytes.map(asciiUpper)) : mapped { $0.uppercased }
  }

  package func lower() -> Text {
    isASCII ? Text(ascii: bytes.map(asciiLower)) : mappedInContext { $0.lowercased(at: $1) }
  }

  package func casefold() -> Text {
    isASCII ? lower() : mapped { $0.caseFolded }
  }

  package func swapcase() -> Text {
    mappedInContext { context, i in
      let scalar = context.scalars[i]
      return scalar.isUpper ? context.lowercased(at: i) : scalar.isLower ? scalar.uppercased : String(scalar)
    }
  }

  package func capitalize() -> Text {
    mappedInContext { $1 == 0 ? $0.scalars[0].titlecased : $0.lowercased(at: $1) }
  }

  /// A capital after each thing without case, small letters after the others.
  package func title() -> Text {
    var isInsideWord = false
    return mappedInContext { context, i in
      defer { isInsideWord = context.scalars[i].isCased }
      return isInsideWord ? context.lowercased(at: i) : context.scalars[i].titlecased
    }
  }

  private func mapped(_ transform: (Unicode.Scalar) -> String) -> Text {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in scalars { result += transform(scalar).utf8 }
    return Text(result)
  }

  private func mappedInContext(_ transform: (CaseContext, Int) -> String) -> Text {
    let context = CaseContext(scalars: Array(scalars))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for i in context.scalars.indices { result += transform(context, i).utf8 }
    return Text(result)
  }
}

/// A capital sigma's small form depends on its neighbours: at the end of a word it is `ς`.
private struct CaseContext {
  let scalars: [Unicode.Scalar]

  func lowercased(at i: Int) -> String {
    scalars[i] == "Σ" ? (endsWord(at: i) ? "ς" : "σ") : scalars[i].lowercased
  }

  private func endsWord(at i: Int) -> Bool {
    let before = scalars[..<i].last { !$0.isCaseIgnorable }
    let after = scalars[(i + 1)...].first { !$0.isCaseIgnorable }
    return before?.isCased == true && after?.isCased != true
  }
}

private func asciiUpper(_ byte: UInt8) -> UInt8 {
  UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 32 : byte
}

private func asciiLower(_ byte: UInt8) -> UInt8 {
  UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 32 : byte
}
