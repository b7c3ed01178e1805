from typing import Callable
from collections.abc import Sequence
def apply(f: Callable[[int], int], xs: Sequence[int]) -> list[int]:
    total: int = 0
    return [f(x) + total for x in xs]
print(apply(lambda x: x + 1, [1, 2]))  # expect: [2, 3]
