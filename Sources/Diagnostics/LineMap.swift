/// Where the lines of a source file start, to find the line of a place.
package struct LineMap: Sendable {
  private let starts: [Int]
  private let end: Int

  package init(_ source: SourceFile) {
    var starts = [0]
    let bytes = source.bytes
    for (index, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if endsLine { starts.append(index + 1) }
    }
    self.starts = starts
    end = bytes.count
  }

  package var lineCount: Int { starts.count }

  /// The number of the line that holds a byte, counted from one.
  package func line(of position: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, its line end included.
  package func range(ofLine line: Int) -> Range<Int> {
    starts[line - 1]..<(line < starts.count ? starts[line] : end)
  }
}
