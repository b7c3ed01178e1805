# The sieve of Eratosthenes, and what one can ask of the primes.
def sieve(limit):
    """All primes below limit."""
    is_prime = [False, False] + [True] * (limit - 2)
    for n in range(2, limit):
        if not is_prime[n]:
            continue
        for multiple in range(n * n, limit, n):
            is_prime[multiple] = False
    return [n for n, prime in enumerate(is_prime) if prime]


def factors(n):
    """The prime factors of n, smallest first."""
    found, candidate = [], 2
    while n > 1:
        if n % candidate == 0:
            found.append(candidate)
            n //= candidate
        else:
            candidate += 1
    return found


primes = sieve(60)
print(*primes)
print("twins:", [(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2])
for n in (60, 97, 360):
    print(f"{n:>4} = " + " * ".join(str(p) for p in factors(n)))
print("sum of the first ten:", sum(primes[:10]))
