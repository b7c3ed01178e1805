import Arrays
import Diagnostics
import Lexer
import Parser
import Primitives

// Repairs of `in_axes`. The nearest changes of the entries are tried, one after the other: the mapped function is run
// on what one example would see (`Rehearsal.swift`), and what works is offered as the changed call.

/// One `in_axes` to try, an entry for each argument.
private struct Candidate {
  let entries: [Pytree<AxisSpec>]
  let advice: String
}

extension Explainer {
  private static let mostCandidates = 64
  private static let mostOffers = 2

  /// Offers the nearest `in_axes` under which the call works.
  ///
  /// - Parameter sharesFirst: whether sharing an argument is likelier than mapping another axis of it.
  mutating func repairInAxes(_ scene: VmapScene, sharesFirst: Bool = false) {
    var offers = 0
    for group in candidates(scene, sharesFirst) where offers == 0 {
      for candidate in group.prefix(Self.mostCandidates) where offers < Self.mostOffers {
        guard !candidate.entries.allSatisfy(\.isNone) else { continue }
        guard let result = result(of: scene, candidate.entries) else { continue }
        guard let (line, span, source) = changed(scene, candidate.entries) else { return }
        if diagnostic.repairs.contains(where: { $0.place.text == line }) { continue }
        offer("\(candidate.advice)\(result)", line, span, source)
        offers += 1
      }
    }
  }

  /// Offers two vmaps, one inside the other, where two arguments have different sizes.
  mutating func repairByAllPairs(_ scene: VmapScene) {
    guard scene.isDirect, !scene.isExplained, scene.keywords.isEmpty, scene.positional.count == 2,
      let vmap = scene.vmap,
      scene.outAxesSpan == nil, let function = vmap.arguments.first,
      scene.entries == [.leaf(.axis(0)), .leaf(.axis(0))],
      case .value(let x) = scene.positional[0], case .value(let y) = scene.positional[1],
      let spans = scene.positionalSpans as? [Span],
      let result = exampleResult(scene, [.leaf(.axis(0)), .leaf(.axis(0))])
    else { return }
    let (name, f) = (scene.source.text(vmap.callee.span), scene.source.text(function.value.span))
    let line =
      "\(name)(\(name)(\(f), in_axes=(None, 0)), in_axes=(0, None))"
      + "(\(scene.source.text(spans[0])), \(scene.source.text(spans[1])))"
    let count = result.isArray ? ", \(x.type.shape[0]) times \(y.type.shape[0])" : ""
    offer("for all pairs\(count)", line, scene.call, scene.source)
  }

  /// Offers the arguments that are given by name at their places: shared, unless `in_axes` has entries for them.
  mutating func repairByPosition(_ scene: VmapScene) {
    let count = scene.positional.count + scene.keywords.count
    guard scene.isDirect, let vmap = scene.vmap, let first = vmap.arguments.first,
      let names = scene.function.function.parameterNames(count)?.dropFirst(scene.positional.count)
    else { return }
    let keywords = names.compactMap { name in scene.keywords.first { $0.name.text == name } }
    let places = keywords.compactMap(\.span).sorted { $0.start < $1.start }.compactMap {
      scene.argument(at: $0)?.span
    }
    let arguments = scene.positional + keywords.map(\.value)
    let shared = scene.entries.map { $0 + keywords.map { _ in .none } }
    guard arguments.count == count, places.count == keywords.count,
      let entries = scene.function.entries(count).flatMap({ shared == nil ? $0 : nil }) ?? shared,
      case .value(let result)? = exampleResult(
        scene.function.function, arguments, [], entries, scene.function.options.outAxes),
      let size = commonSize(arguments, [], entries, scene.function.options.axisSize)
    else { return }
    let written = "in_axes=\(Pytree.written(entries))"
    let old = vmap.argument("in_axes", 1)
    var changes =
      [old.map { ($0.span, written) } ?? (Span(Int(first.span.end), Int(first.span.end)), ", " + written)]
    for (place, keyword) in zip(places, keywords) {
      changes.append((place, scene.source.text(keyword.span!)))
    }
    let words = words(result, scene.function.options.outAxes, size)
    let given = listed(keywords.map(\.name.text))
    offer(
      shared == nil
        ? "give \(given) by position\(words)"
        : "share \(given) among all examples, given by position\(words)",
      scene.source.text(scene.call, replacing: changes), scene.call, scene.source)
  }

  /// Offers an `out_axes` that the result fits.
  mutating func repairOutAxes(_ scene: VmapScene) {
    guard let entries = scene.entries, let span = scene.outAxesSpan, let source = scene.vmapSource,
      let vmapSpan = scene.vmapSpan, let size = commonSize(scene, entries),
      let result = exampleResult(scene, entries, fitting: nil), let tree = try? machine.tree(result)
    else { return }
    let whole = scene.isDirect ? scene.call : vmapSpan
    let front = Pytree<AxisSpec>.leaf(.axis(0))
    let built = axes(of: tree)
    for (outAxes, advice) in [(front, "all results along axis 0"), (built, "built as the result is")]
    where diagnostic.repairs.isEmpty && fitsOutAxes(tree, outAxes) {
      let words = if case .value(let value) = result { words(value, outAxes, size) } else { "" }
      offer(advice + words, source.text(whole, replacing: span, with: outAxes.text), whole, source)
    }
  }

  /// An `out_axes` with an entry for each part of a result: axis 0 for what differs from example to example.
  private func axes(of result: Pytree<Object>) -> Pytree<AxisSpec> {
    switch result {
    case .leaf(let leaf): if case .tracer? = leaf.arrayValue { .leaf(.axis(0)) } else { .none }
    case .none: .none
    case .tuple(let parts): .tuple(parts.map(axes))
    case .list(let parts): .list(parts.map(axes))
    case .record(let type, let parts): .record(type, parts.map(axes))
    case .dict: .leaf(.axis(0))
    }
  }

  // MARK: Candidates

  /// What is worth trying: the fewest changes first.
  private func candidates(_ scene: VmapScene, _ sharesFirst: Bool) -> [[Candidate]] {
    guard scene.positional.count <= 6 else { return [] }
    guard let entries = scene.entries else { return completions(scene) }
    let options = scene.positional.map { alternatives($0) }
    var single: [Candidate] = []
    for i in entries.indices {
      for option in options[i] where option != entries[i] {
        var changed = entries
        changed[i] = option
        single.append(Candidate(entries: changed, advice: advice(scene, i, option)))
      }
    }
    if sharesFirst {
      let shares = single.filter { $0.entries.count(where: \.isNone) > entries.count(where: \.isNone) }
      single = shares + single.filter { candidate in !shares.contains { $0.entries == candidate.entries } }
    }
    var double: [Candidate] = []
    for i in entries.indices {
      for k in entries.indices where k > i {
        for first in options[i] where first != entries[i] {
          for second in options[k] where second != entries[k] {
            var changed = entries
            (changed[i], changed[k]) = (first, second)
            double.append(
              Candidate(entries: changed, advice: "\(advice(scene, i, first)), \(advice(scene, k, second))"))
          }
        }
      }
    }
    return [single, double]
  }

  /// For an `in_axes` with too few or too many entries.
  private func completions(_ scene: VmapScene) -> [[Candidate]] {
    guard case .tuple(let given) = scene.function.options.inAxes else { return [] }
    let count = scene.positional.count
    var results: [Candidate] = []
    if given.count == count - 1 {
      for place in 0..<count {
        for option in alternatives(scene.positional[place]) {
          var entries = given
          entries.insert(option, at: place)
          if !results.contains(where: { $0.entries == entries }) {
            results.append(Candidate(entries: entries, advice: advice(scene, place, option)))
          }
        }
      }
    }
    let flat = given.flatMap { entry -> [Pytree<AxisSpec>] in
      if case .tuple(let parts) = entry { parts } else { [entry] }
    }
    if flat.count == count && given.count != count {
      results.insert(
        Candidate(entries: flat, advice: "one entry for each argument, none inside another"), at: 0)
    }
    if given.count > count {
      results.append(Candidate(entries: Array(given.prefix(count)), advice: "one entry for each argument"))
      results.append(Candidate(entries: Array(given.suffix(count)), advice: "one entry for each argument"))
    }
    return [results]
  }

  /// The entries that an argument may have, the likeliest first.
  private func alternatives(_ argument: Object) -> [Pytree<AxisSpec>] {
    let ranks = arrays(in: argument).map(\.rank)
    guard let least = ranks.min() else { return [.none] }
    let axes = (0..<min(least, 4)).map { Pytree<AxisSpec>.leaf(.axis($0)) }
    return argument.isArray && least > 0 ? axes + [.none] : [.none] + axes
  }

  private func arrays(in argument: Object) -> [Value] {
    guard let tree = try? machine.tree(argument) else { return [] }
    return tree.leaves.compactMap(\.arrayValue)
  }

  private func advice(_ scene: VmapScene, _ i: Int, _ entry: Pytree<AxisSpec>) -> String {
    switch entry {
    case .none: "share \(scene.name(i)) among all examples"
    case .leaf(.axis(let axis)): "map \(scene.name(i)) along axis \(axis)"
    default: "change \(scene.name(i))"
    }
  }

  // MARK: Trying

  /// What the call gives under these entries, in words that follow the advice; `nil` where it fails.
  private func result(of scene: VmapScene, _ entries: [Pytree<AxisSpec>]) -> String? {
    guard let size = commonSize(scene, entries), let result = exampleResult(scene, entries) else {
      return nil
    }
    guard case .value(let value) = result else { return "" }
    return words(value, scene.function.options.outAxes, size)
  }

  /// `, for float32[4*, 5]`, from what one example gives.
  private func words(_ value: Value, _ outAxes: Pytree<AxisSpec>, _ size: Int) -> String {
    guard case .leaf(.axis(let axis)) = outAxes else { return "" }
    let place = axis.fromFront(of: value.rank + 1)
    var sizes = value.shape
    sizes.insert(size, at: place)
    return ", for \(ArrayType(shape: sizes, dtype: value.dtype).words(starring: place))"
  }

  /// The number of examples, where all mapped axes agree.
  private func commonSize(_ scene: VmapScene, _ entries: [Pytree<AxisSpec>]) -> Int? {
    commonSize(scene.positional, scene.keywords.map(\.value), entries, scene.function.options.axisSize)
  }

  private func commonSize(
    _ positional: [Object], _ keywords: [Object], _ entries: [Pytree<AxisSpec>], _ axisSize: Int?
  ) -> Int? {
    var common = axisSize
    let keywords = keywords.map { ($0, Pytree<AxisSpec>.leaf(.axis(0))) }
    for (argument, entry) in Array(zip(positional, entries)) + keywords {
      guard let tree = try? machine.tree(argument) else { return nil }
      var fits = true
      let isPrefix = entry.spread(over: tree) { leaf, axis in
        guard let axis else { return }
        guard let value = leaf.arrayValue, let place = value.place(ofAxis: axis) else {
          fits = false
          return
        }
        let size = value.shape[place]
        if common ?? size != size { fits = false }
        common = size
      }
      guard isPrefix, fits else { return nil }
    }
    return common
  }

  /// What one example gives, as shapes; `nil` where it fails, or the result does not fit `out_axes`.
  private func exampleResult(_ scene: VmapScene, _ entries: [Pytree<AxisSpec>]) -> Object? {
    exampleResult(scene, entries, fitting: scene.function.options.outAxes)
  }

  private func exampleResult(
    _ scene: VmapScene, _ entries: [Pytree<AxisSpec>], fitting outAxes: Pytree<AxisSpec>?
  ) -> Object? {
    exampleResult(
      scene.function.function, scene.positional, scene.keywords.map { ($0.name, $0.value) }, entries, outAxes)
  }

  private func exampleResult(
    _ function: Object, _ positional: [Object], _ named: [(name: Symbol, value: Object)],
    _ entries: [Pytree<AxisSpec>], _ outAxes: Pytree<AxisSpec>?
  ) -> Object? {
    let arguments = zip(positional, entries).compactMap { example($0, $1) }
    let keywords = named.compactMap { name, value in
      example(value, .leaf(.axis(0))).map { (name: name, value: $0) }
    }
    guard arguments.count == positional.count, keywords.count == named.count else { return nil }
    return machine.rehearse([function] + arguments + keywords.map(\.value)) { () throws(ExceptionObject) in
      let result = try machine.apply(function, arguments, keywords: keywords)
      if let outAxes, !fitsOutAxes(try machine.tree(result), outAxes) {
        throw .valueError("the result does not fit out_axes")
      }
      return result
    }
  }

  /// An argument as one example sees it: new containers, mapped arrays without their axis and known by shape only.
  private func example(_ argument: Object, _ entry: Pytree<AxisSpec>) -> Object? {
    guard let tree = try? machine.tree(argument) else { return nil }
    var leaves: [Object] = []
    var fits = true
    let isPrefix = entry.spread(over: tree) { leaf, axis in
      guard let axis else { return leaves.append(leaf) }
      guard let value = leaf.arrayValue, let place = value.place(ofAxis: axis) else {
        fits = false
        return leaves.append(leaf)
      }
      var sizes = value.shape
      sizes.remove(at: place)
      let type = ArrayType(shape: sizes, dtype: value.dtype, isWeak: value.isWeak)
      leaves.append(.value(.tracer(ShapeTracer(type))))
    }
    guard isPrefix, fits else { return nil }
    var number = 0
    return machine.object(
      tree.map { _ in
        number += 1
        return leaves[number - 1]
      })
  }

  private func fitsOutAxes(_ result: Pytree<Object>, _ outAxes: Pytree<AxisSpec>) -> Bool {
    var fits = true
    let isPrefix = outAxes.spread(over: result) { leaf, axis in
      guard let value = leaf.arrayValue else {
        fits = false
        return
      }
      if let axis {
        fits = fits && axis <= value.rank && axis >= -value.rank - 1
      } else if case .tracer = value {
        fits = false
      }
    }
    return isPrefix && fits
  }

  // MARK: Writing

  /// The call with another `in_axes`: its text, and what it replaces.
  private func changed(
    _ scene: VmapScene, _ entries: [Pytree<AxisSpec>]
  ) -> (line: String, span: Span, source: SourceFile)? {
    guard let vmapSpan = scene.vmapSpan, let source = scene.vmapSource else { return nil }
    let isUniform = entries.allSatisfy { $0 == entries[0] }
    let text = isUniform ? Pytree.written([entries[0]]) : Pytree.written(entries)
    guard let vmap = scene.vmap else { return changedDecorator(vmapSpan, text, source) }
    let whole = scene.isDirect ? scene.call : vmapSpan
    if let span = scene.inAxesSpan {
      return (source.text(whole, replacing: span, with: text), whole, source)
    }
    guard let first = vmap.arguments.first else { return nil }
    let end = Span(Int(first.span.end), Int(first.span.end))
    return (source.text(whole, replacing: end, with: ", in_axes=\(text)"), whole, source)
  }
}

extension Explainer {
  /// `@vmap` with an `in_axes`.
  private func changedDecorator(
    _ span: Span, _ inAxes: String, _ source: SourceFile
  ) -> (line: String, span: Span, source: SourceFile)? {
    let name = source.text(span)
    guard span.start > 0, source.bytes[Int(span.start) - 1] == UInt8(ascii: "@"),
      name == "vmap" || name == "jax.vmap"
    else { return nil }
    let hasPartial = !machine.globals[Symbol("partial")].isAbsent
    let line =
      hasPartial ? "@partial(\(name), in_axes=\(inAxes))" : "@lambda f: \(name)(f, in_axes=\(inAxes))"
    return (line, Span(Int(span.start) - 1, Int(span.end)), source)
  }
}

extension Pytree {
  fileprivate var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}
