def ack(m, n):
    if m == 0:
        return n + 1
    return ack(m - 1, ack(m, n - 1) if n else 1)
print(ack(2, 3))  # expect: 9
