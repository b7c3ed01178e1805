extension Text {
  /// Python's `split(separator, maxsplit)`; without a separator it splits at runs of white space.
  ///
  /// - Throws: `ValueError` for an empty separator.
  package func split(_ separator: Text? = nil, limit: Int = -1) throws(TextError) -> [Text] {
    guard let separator else { return splitAtSpaces(limit: limit) }
    guard !separator.isEmpty else { throw .value("empty separator") }
    let offsets = byteOffsets(of: separator, in: 0..<bytes.count, limit: limit)
    return pieces(between: offsets, separatorLength: separator.bytes.count)
  }

  /// Python's `rsplit`: as ``split(_:limit:)``, counting from the end.
  package func rsplit(_ separator: Text? = nil, limit: Int = -1) throws(TextError) -> [Text] {
    guard let separator else { return splitAtSpacesFromEnd(limit: limit) }
    guard !separator.isEmpty else { throw .value("empty separator") }
    var offsets: [Int] = []
    var end = bytes.count
    while offsets.count != limit, let offset = lastByte(of: separator.bytes, in: 0..<end) {
      offsets.append(offset)
      end = offset
    }
    return pieces(between: offsets.reversed(), separatorLength: separator.bytes.count)
  }

  /// Python's `splitlines(keepends)`.
  package func splitLines(keepingEnds: Bool = false) -> [Text] {
    var lines: [Text] = []
    var (start, offset) = (0, 0)
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      let end = offset
      offset += length
      guard scalar.endsLine else { continue }
      if scalar == "\r", offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
      lines.append(Text(bytes[start..<(keepingEnds ? offset : end)]))
      start = offset
    }
    if start < bytes.count { lines.append(Text(bytes[start...])) }
    return lines
  }

  /// Python's `partition`: what is before the first separator, the separator, what is after.
  package func partition(_ separator: Text) throws(TextError) -> (Text, Text, Text) {
    guard !separator.isEmpty else { throw .value("empty separator") }
    guard let offset = firstByte(of: separator.bytes, in: 0..<bytes.count) else {
      return (self, .empty, .empty)
    }
    return parts(around: offset, separator)
  }

  /// Python's `rpartition`: around the last separator.
  package func rpartition(_ separator: Text) throws(TextError) -> (Text, Text, Text) {
    guard !separator.isEmpty else { throw .value("empty separator") }
    guard let offset = lastByte(of: separator.bytes, in: 0..<bytes.count) else {
      return (.empty, .empty, self)
    }
    return parts(around: offset, separator)
  }

  private func parts(around offset: Int, _ separator: Text) -> (Text, Text, Text) {
    (Text(bytes[..<offset]), separator, Text(bytes[(offset + separator.bytes.count)...]))
  }

  private func pieces(between offsets: [Int], separatorLength: Int) -> [Text] {
    let starts = [0] + offsets.map { $0 + separatorLength }
    return zip(starts, offsets + [bytes.count]).map { Text(bytes[$0..<$1]) }
  }

  private func splitAtSpaces(limit: Int) -> [Text] {
    var words: [Text] = []
    var rest = bytes[...].dropping(while: \.isSpace)
    while !rest.isEmpty {
      if words.count == limit { return words + [Text(rest)] }
      let tail = rest.dropping { !$0.isSpace }
      words.append(Text(rest[..<tail.startIndex]))
      rest = tail.dropping(while: \.isSpace)
    }
    return words
  }

  private func splitAtSpacesFromEnd(limit: Int) -> [Text] {
    var reversed: [Text] = []
    var rest = bytes[...].droppingLast(while: \.isSpace)
    while !rest.isEmpty {
      if reversed.count == limit { return [Text(rest)] + reversed.reversed() }
      let head = rest.droppingLast { !$0.isSpace }
      reversed.append(Text(rest[head.endIndex...]))
      rest = head.droppingLast(while: \.isSpace)
    }
    return reversed.reversed()
  }
}

/// Python's `strip` methods; without characters they remove white space.
extension Text {
  package func strip(_ characters: Text? = nil) -> Text {
    trimmed(characters) { bytes, isStripped in
      bytes.dropping(while: isStripped).droppingLast(while: isStripped)
    }
  }

  package func lstrip(_ characters: Text? = nil) -> Text {
    trimmed(characters) { $0.dropping(while: $1) }
  }

  package func rstrip(_ characters: Text? = nil) -> Text {
    trimmed(characters) { $0.droppingLast(while: $1) }
  }

  private typealias Membership = (Unicode.Scalar) -> Bool

  private func trimmed(
    _ characters: Text?, by trim: (ArraySlice<UInt8>, Membership) -> ArraySlice<UInt8>
  ) -> Text {
    let set = characters.map { Array($0.scalars) }
    let rest = trim(bytes[...]) { set?.contains($0) ?? $0.isSpace }
    return rest.count == bytes.count ? self : Text(rest)
  }
}

extension ArraySlice<UInt8> {
  /// Without the code points at the start that qualify.
  fileprivate func dropping(while isDropped: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
    var rest = self
    while let (scalar, length) = rest.firstScalar, isDropped(scalar) { rest = rest.dropFirst(length) }
    return rest
  }

  /// Without the code points at the end that qualify.
  fileprivate func droppingLast(while isDropped: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
    var rest = self
    while let last = rest.lastIndex(where: startsCodePoint), case let scalar = rest[last...].firstScalar!,
      isDropped(scalar.scalar)
    {
      rest = rest[..<last]
    }
    return rest
  }

  private var firstScalar: (scalar: Unicode.Scalar, length: Int)? {
    isEmpty ? nil : decodeScalar(self, at: startIndex)
  }
}
