import Diagnostics

/// What every name of the language does: one table, which `axle doc`, `help()`, the prompt and the pages in `docs` show.
///
/// The table is text, a family of names a file (`Families/`), and is read when somebody asks. An entry is a paragraph:
///
/// ```
/// squeeze
/// The array without its axes of size 1, or without those named.
/// Shapes: (…, 1, …) → (…)
/// Raises: ValueError where a named axis has another size
/// >>> jnp.squeeze(jnp.ones((1, 3))).shape
/// (3,)
/// ```
///
/// The names come first, as they are within the family's module, the usual one before the others; then a sentence or two; `Shapes:` and `Raises:` where
/// there is something to say, once for each case; then what one would type, and what is shown, in ``preamble``'s world.
/// The signature is not written down: it is the builtin's own. `scripts/document.py` fills in what JAX shows.
package enum Documentation {
  /// What the examples find imported.
  package static let preamble = """
    import functools, math, time, jax
    import jax.numpy as jnp
    from axle import explain
    from functools import partial
    from jax import debug, lax, nn, random, tree, tree_util, vmap

    """

  /// Names of one kind, from one module.
  package struct Family {
    /// The module or type that the names belong to; empty for Python's own.
    package let scope: String
    package let title: String
    private let text: String

    init(_ scope: String, _ title: String, _ text: String) {
      (self.scope, self.title, self.text) = (scope, title, text)
    }

    /// The entries of the names that there are.
    package var entries: [Entry] { written.filter { Catalogue.leads($0.path) } }

    /// All entries, also those of names that are yet to come.
    package var written: [Entry] {
      text.split(separator: "\n\n").map { Entry($0.split(separator: "\n"), scope: scope) }
    }
  }

  /// Where one looks things up that have to do with arrays.
  package static var arrayFamilies: [Family] {
    [
      vmap, explaining, arrayMethods, arrayAttributes, ufuncMethods, creation, dtypes, shapes, joining,
      products,
      reductions, order,
      statistics,
      arithmetic, mathematics, comparison, indexing, printing, constants, neuralNetworks, initializers,
      linearAlgebra,
      randomKeys, randomNumbers, lax,
      collectives, trees,
      treeUtilities, debugging, errors,
    ]
  }

  /// What Python has without arrays.
  package static var languageFamilies: [Family] {
    [
      functions, types, strings, lists, tuples, dicts, sets, frozensets, numbers, ranges, slices, math,
      functionTools,
      time, exceptions, exceptionMethods,
    ]
  }

  package static var families: [Family] { arrayFamilies + languageFamilies }

  package static var entries: [Entry] { families.flatMap(\.entries) }
}

// MARK: - Finding

extension Documentation {
  /// The entries that a name may mean, the likeliest first: `vmap`, `jnp.sum`, `sum`, `str.join`, `x.at`.
  ///
  /// A name without a module means what it means in a program without imports, and beside it its namesakes elsewhere.
  package static func find(_ name: String) -> [Entry] {
    let path = unabbreviated(name)
    let all = entries
    let exact = all.filter { $0.paths.contains(path) }
    if path.contains(".") { return exact.isEmpty ? [method(path, in: all)].compactMap(\.self) : exact }
    let namesakes = all.filter { !$0.scope.isEmpty && $0.names.contains(path) }
    return exact + namesakes.filter(\.isOfArrays) + namesakes.filter { !$0.isOfArrays }
  }

  /// The entry of what a program holds; `nil` for what is not a builtin.
  static func entry(of object: Object) -> Entry? {
    let (paths, all) = (Catalogue.paths(of: object), entries)
    for path in paths {
      if let entry = all.first(where: { $0.paths.contains(path) }) ?? method(path, in: all) { return entry }
    }
    return nil
  }

  /// The names that a program can reach and that nothing is written about.
  package static var undocumentedPaths: [String] {
    let all = entries
    let written = Set(all.flatMap(\.paths))
    return Catalogue.documentedPaths.filter { !written.contains($0) && method($0, in: all) == nil }
  }

  /// The name that was perhaps meant, where nothing has the name that was asked for.
  package static func suggestion(for name: String) -> String? {
    let all = entries
    return closest(to: unabbreviated(name), among: all.flatMap(\.paths))
      ?? closest(to: name, among: all.flatMap(\.names))
  }

  /// A method of arrays that has no entry does what the function of its name does.
  private static func method(_ path: String, in all: [Entry]) -> Entry? {
    guard path.hasPrefix("jax.Array.") else { return nil }
    let function = "jax.numpy." + path.dropFirst("jax.Array.".count)
    return all.first { $0.paths.contains(function) }
  }

  /// The customary short names of modules, in full.
  private static func unabbreviated(_ name: String) -> String {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let module = abbreviations[String(parts[0])] else { return name }
    return "\(module).\(parts[1])"
  }

  private static let abbreviations = [
    "jnp": "jax.numpy", "np": "jax.numpy", "numpy": "jax.numpy", "nn": "jax.nn", "lax": "jax.lax",
    "random": "jax.random", "tree": "jax.tree", "tree_util": "jax.tree_util", "debug": "jax.debug",
    "x": "jax.Array", "array": "jax.Array", "Array": "jax.Array",
  ]
}
