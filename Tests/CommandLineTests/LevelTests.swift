import TestSupport
import Testing

/// The loops are compiled for several levels of processors; numbers come out of each with the same bits.
@Suite struct LevelTests {
  @Test func everyLevelHasTheSameBits() throws {
    let lowest = try bits(atLevel: "x86-64")
    #expect(lowest.count == 42)
    for level in ["x86-64-v3", "x86-64-v4"] {
      for (line, lowestLine) in zip(try bits(atLevel: level), lowest) {
        #expect(line == lowestLine, "\(level)")
      }
    }
  }

  private func bits(atLevel level: String) throws -> [Substring] {
    let run = try runAxle(["-c", program], environment: ["AXLE_CPU_LEVEL": level])
    #expect(run.errors.isEmpty)
    return run.output.split(separator: "\n")
  }

  /// A line for each function and product, with a checksum for each type.
  private let program = """
    import jax.numpy as jnp
    from jax import lax, nn, random

    halves = jnp.bfloat16, jnp.float16

    def checksum(x):
        kind = {1: jnp.int8, 2: jnp.int16, 4: jnp.int32}[x.dtype.itemsize]
        words = lax.bitcast_convert_type(x.astype(jnp.int8) if x.dtype == bool else x, kind).astype(int).ravel()
        return (words * (2 * jnp.arange(words.size) + 1)).sum()

    def show(name, f, *operands):
        print(name, checksum(f(*operands)), *[checksum(f(*[x.astype(half) for x in operands])) for half in halves])

    x = 4 * random.normal(random.key(0), (70, 333))
    y = 4 * random.normal(random.key(1), (70, 333))
    for name in "exp exp2 expm1 tanh sin cos tan sinh cosh arctan arcsinh cbrt rint sign".split():
        show(name, getattr(jnp, name), x)
    for name in "log log1p sqrt arccosh reciprocal".split():
        show(name, getattr(jnp, name), 1.5 + jnp.abs(x))
    for name in "add divide remainder arctan2 hypot logaddexp less".split():
        show(name, getattr(jnp, name), x, y)
    show("power", jnp.power, jnp.abs(x), y)
    for name in "sum mean std max argmin cumsum cumprod sort".split():
        show(name, lambda x: getattr(jnp, name)(x, axis=1), x)
    for name in "sigmoid softmax".split():
        show(name, getattr(nn, name), x)
    for rows, inner, columns in (1, 333, 1), (3, 5, 7), (70, 333, 2), (70, 333, 70), (300, 257, 260):
        a = random.normal(random.key(rows), (rows, inner))
        b = random.normal(random.key(columns), (inner, columns))
        show((rows, inner, columns), jnp.matmul, a, b)
    """
}
