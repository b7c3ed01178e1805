def area(w, h):
    """Width times height."""
    return w * h
print(area.__name__, area.__doc__, (lambda: 0).__name__)  # expect: area Width times height. <lambda>
