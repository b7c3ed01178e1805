# A bank account made of closures: state without a class, and exceptions that say what went wrong.
def open_account(owner, balance=0):
    history = []

    def deposit(amount):
        nonlocal balance
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        balance += amount
        history.append(("in", amount))
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            raise ValueError(f"{owner} has only {balance}, not {amount}")
        balance -= amount
        history.append(("out", amount))
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "history": history, "balance": lambda: balance}


ada = open_account("Ada", 10)
for action, amount in [("deposit", 5), ("withdraw", 12), ("withdraw", 4), ("deposit", -1), ("transfer", 1)]:
    try:
        print(action, amount, "->", ada[action](amount))
    except ValueError as error:
        print("refused:", error)
    except KeyError as error:
        print("no such action:", error)
    finally:
        assert ada["balance"]() >= 0
print(ada["history"], ada["balance"]())
