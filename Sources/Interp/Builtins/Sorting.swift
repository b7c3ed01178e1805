extension Machine {
  /// The elements in ascending order; equal ones keep their places, also where the order is reversed.
  func sorted(
    _ items: ContiguousArray<Object>, key: Object, reverse: Object
  ) throws(ExceptionObject) -> ContiguousArray<Object> {
    let isReversed = reverse.isAbsent ? false : try truth(reverse)
    let source = isReversed ? ContiguousArray(items.reversed()) : items
    let sorted: ContiguousArray<Object>
    if let key = key.given {
      var pairs: [(key: Object, value: Object)] = []
      for item in source { pairs.append((try apply(key, [item]), item)) }
      sorted = ContiguousArray(try merged(pairs).map(\.value))
    } else if let ints = source.ints {
      sorted = ContiguousArray(ints.sorted().map { .int($0) })
    } else {
      sorted = ContiguousArray(try merged(source.map { ($0, $0) }).map(\.value))
    }
    return isReversed ? ContiguousArray(sorted.reversed()) : sorted
  }

  /// A merge sort from the bottom up: stable, and it may fail at any comparison.
  private func merged(
    _ pairs: [(key: Object, value: Object)]
  ) throws(ExceptionObject) -> [(key: Object, value: Object)] {
    var source = pairs
    var width = 1
    while width < source.count {
      var target: [(key: Object, value: Object)] = []
      target.reserveCapacity(source.count)
      for start in stride(from: 0, to: source.count, by: 2 * width) {
        let middle = min(start + width, source.count)
        try merge(
          source[start..<middle], source[middle..<min(start + 2 * width, source.count)], into: &target)
      }
      try poll()
      source = target
      width *= 2
    }
    return source
  }

  private func merge(
    _ lhs: ArraySlice<(key: Object, value: Object)>, _ rhs: ArraySlice<(key: Object, value: Object)>,
    into target: inout [(key: Object, value: Object)]
  ) throws(ExceptionObject) {
    var (i, j) = (lhs.startIndex, rhs.startIndex)
    while i < lhs.endIndex && j < rhs.endIndex {
      if try isLess(rhs[j].key, lhs[i].key) {
        target.append(rhs[j])
        j += 1
      } else {
        target.append(lhs[i])
        i += 1
      }
    }
    target += lhs[i...]
    target += rhs[j...]
  }

  /// `lhs < rhs`, as a truth value.
  func isLess(_ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool {
    if case .int(let x) = lhs, case .int(let y) = rhs { return x < y }
    return try truth(try comparisonOperation(.less, lhs, rhs))
  }
}

extension ContiguousArray<Object> {
  /// The elements, where all are unboxed integers.
  fileprivate var ints: [Int]? {
    var ints: [Int] = []
    ints.reserveCapacity(count)
    for item in self {
      guard case .int(let value) = item else { return nil }
      ints.append(value)
    }
    return ints
  }
}
