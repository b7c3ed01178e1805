extension Documentation {
  static var functionTools: Family {
    Family(
      "functools", "The module functools",
      #"""
      cache
      A decorator: the function keeps its results, and computes each only once.
      Raises: TypeError for arguments that can change, at the call
      >>> @functools.cache
      ... def slow(n):
      ...     print("computes")
      ...     return n * n
      >>> slow(3), slow(3)
      computes
      (9, 9)

      cached_property, cmp_to_key, partialmethod, singledispatch, total_ordering, update_wrapper
      Axle only: these are refused by name.
      >>> functools.cmp_to_key(min)
      NotImplementedError: Axle sorts by keys: functools.cmp_to_key() is not supported

      lru_cache
      A decorator: the function keeps its last results, `maxsize` of them.
      Raises: TypeError for arguments that can change, at the call
      >>> @functools.lru_cache(maxsize=2)
      ... def fib(n):
      ...     return n if n < 2 else fib(n - 1) + fib(n - 2)
      >>> fib(30), fib.cache_info().currsize
      (832040, 2)

      partial
      The function with some of its arguments given already.
      Raises: TypeError for what cannot be called
      >>> basetwo = functools.partial(int, base=2)
      >>> basetwo("101")
      5
      >>> vmap(functools.partial(jnp.dot, jnp.array([1, 2])))(jnp.eye(2, dtype=int))
      Array([1, 2], dtype=int32)

      reduce
      What a function of two arguments makes of all elements, from left to right.
      Raises: TypeError where there are neither elements nor an initial value
      >>> functools.reduce(lambda a, b: 10 * a + b, [1, 2, 3])
      123

      wraps
      A decorator that gives a function the name and docstring of the one it wraps.
      >>> def traced(f):
      ...     @functools.wraps(f)
      ...     def wrapper(*args):
      ...         return f(*args)
      ...     return wrapper
      >>> traced(len).__name__
      'len'
      """#)
  }

  static var time: Family {
    Family(
      "time", "The module time",
      #"""
      monotonic
      Seconds from some moment on, which never go back.
      >>> time.monotonic() <= time.monotonic()
      True

      monotonic_ns
      Nanoseconds from some moment on, which never go back.
      >>> time.monotonic_ns() <= time.monotonic_ns()
      True

      perf_counter
      Seconds from some moment on: the difference of two calls tells how long something took.
      >>> start = time.perf_counter()
      >>> time.perf_counter() - start < 60
      True

      perf_counter_ns
      Nanoseconds from some moment on: the difference of two calls tells how long something took.
      >>> time.perf_counter_ns() <= time.perf_counter_ns()
      True

      process_time
      Seconds for which the processor has worked on this program.
      >>> time.process_time() >= 0
      True

      process_time_ns
      Nanoseconds for which the processor has worked on this program.
      >>> time.process_time_ns() >= 0
      True

      sleep
      Waits for so many seconds.
      Raises: ValueError for a negative time
      >>> time.sleep(0.001)

      thread_time
      Seconds for which the processor has worked on this thread.
      >>> time.thread_time() >= 0
      True

      thread_time_ns
      Nanoseconds for which the processor has worked on this thread.
      >>> time.thread_time_ns() >= 0
      True

      time
      Seconds since the beginning of 1970.
      >>> time.time() > 1e9
      True

      time_ns
      Nanoseconds since the beginning of 1970.
      >>> time.time_ns() > 10**18
      True
      """#)
  }
}
