#!/usr/bin/env python3
"""What Axle keeps for its user, the history of the prompt and the progress of a learner, under bad conditions.

    storage.py AXLE

Files that end at any byte, a full disk, a home that cannot be written, processes that write at the same time. Whatever
happens, the command does its work, says what it cannot keep, loses nothing that was whole, and shows nothing to others.
"""
import json
import os
import pathlib
import pty
import select
import shutil
import stat
import subprocess
import sys
import tempfile
import time

AXLE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "axle"
failures = []


def check(condition, *words):
    if not condition:
        failures.append(" ".join(map(str, words)))
        print("FAIL", *words)


class Home:
    """A home of one's own, with a desk in it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.progress = self.folder / ".local/share/axle/progress.json"
        self.history = self.folder / ".local/state/axle/history"
        self.environment = {"HOME": str(folder), "PATH": os.environ["PATH"], "TERM": "xterm", "INPUTRC": "/dev/null"}

    def learn(self, *words):
        done = subprocess.run([AXLE, "learn", *words], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def start(self):
        return Prompt(self.environment)

    def talk(self, *entries):
        prompt = self.start()
        for entry in entries:
            prompt.enter(entry)
        return prompt.leave()


class Prompt:
    """The prompt on a terminal."""

    def __init__(self, environment):
        self.keyboard, terminal = pty.openpty()
        self.child = subprocess.Popen([AXLE], env=environment, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True)
        os.close(terminal)
        self.seen = b""
        self.wait(b">>> ")

    def wait(self, text):
        end = time.monotonic() + 20
        while text not in self.seen:
            ready, _, _ = select.select([self.keyboard], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError(f"the terminal does not show {text} but {self.seen[-300:]}")
            self.seen += os.read(self.keyboard, 65536)
        self.seen = self.seen[self.seen.index(text) + len(text):]

    def enter(self, entry):
        """Enters an expression whose value is `True`."""
        os.write(self.keyboard, entry.encode() + b"\r")
        self.wait(b"True\r\n")
        self.wait(b">>> ")

    def leave(self):
        os.write(self.keyboard, b"\x04")
        status = self.child.wait(timeout=30)
        os.close(self.keyboard)
        return status


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def private(home):
    for path in [home.progress, home.history]:
        check(mode(path) == 0o600 and mode(path.parent) == 0o700, path.name, "is not private")


def progress_cut_off(home):
    """The file of a learner's progress ends at each of its bytes."""
    whole = home.progress.read_bytes()
    aside = pathlib.Path(f"{home.progress}.damaged")
    for cut in range(len(whole) + 1):
        is_whole = cut >= len(whole.rstrip())
        home.progress.write_bytes(whole[:cut])
        aside.unlink(missing_ok=True)
        status, out, err = home.learn("list")
        check(status == 0 and "three_numbers" in out, "progress cut at", cut, "list:", status, err)
        check(is_whole or "could not be read" in err, "progress cut at", cut, "says:", err)
        check(is_whole or aside.read_bytes() == whole[:cut], "progress cut at", cut, "is not set aside")
        status, out, err = home.learn("hint", "all_pairs")
        check(status == 0 and not err, "progress cut at", cut, "hint:", status, err)
        check(json.loads(home.progress.read_text())["sets"]["built in"]["hints"]["all_pairs"] >= 1, "progress cut at", cut, "is not kept")
    check(mode(home.progress) == 0o600, "progress is not private")


def history_cut_off(home):
    """The history ends at each of its bytes: what is entered next is an entry of its own."""
    whole = "1 == 1\n'ä' != '\\\\n'\n2 == 2\n".encode()
    for cut in range(len(whole) + 1):
        home.history.write_bytes(whole[:cut])
        check(home.talk("3 == 3") == 0, "history cut at", cut)
        before = whole[:cut] if cut == 0 or whole[cut - 1:cut] == b"\n" else whole[:cut] + b"\n"
        check(home.history.read_bytes() == before + b"3 == 3\n", "history cut at", cut, "became", home.history.read_bytes())


def odd_files(home):
    """Something else has the name of a file."""
    for place in ["/dev/full", "/dev/zero", "/dev/null", str(home.folder)]:
        for path in [home.progress, home.history]:
            path.unlink(missing_ok=True)
            path.symlink_to(place)
        check(home.talk("1 == 1") == 0, "history at", place)
        status, out, err = home.learn("list")
        check(status == 0 and "three_numbers" in out, "progress at", place, status, err)
        home.history.unlink()
        home.progress.unlink(missing_ok=True)


def two_writers(home):
    """Processes that write at the same time take nothing from each other."""
    names = [line.split()[0] for line in home.learn("list")[1].splitlines() if line.startswith("    ")][:24]
    check(len(names) == 24, "24 exercises:", names)
    home.progress.unlink()
    children = [subprocess.Popen([AXLE, "learn", "hint", name], cwd=home.folder, env=home.environment, stdout=subprocess.DEVNULL)
                for name in names]
    check([child.wait(timeout=60) for child in children] == [0] * len(names), "hints at the same time")
    kept = json.loads(home.progress.read_text())["sets"]["built in"]["hints"]
    check(kept == {name: 1 for name in names}, "hints at the same time:", kept)
    home.history.unlink(missing_ok=True)
    prompts = [home.start() for _ in range(3)]

    def entry(number, who):
        return f"{100 + number} * {who} >= 0"

    for number in range(30):
        for who, prompt in enumerate(prompts):
            os.write(prompt.keyboard, f"{entry(number, who)}\r".encode())
        for prompt in prompts:
            prompt.wait(b"True\r\n")
            prompt.wait(b">>> ")
    check([prompt.leave() for prompt in prompts] == [0, 0, 0], "prompts at the same time")
    wanted = sorted(entry(number, who) for number in range(30) for who in range(3))
    check(sorted(home.history.read_text().splitlines()) == wanted, "prompts at the same time")
    left = [path.name for path in [*home.progress.parent.iterdir(), *home.history.parent.iterdir()]]
    check(set(left) <= {"progress.json", "progress.json.damaged", "history", "lock"}, "left behind:", left)


def without_a_home():
    for place in ["/proc/nowhere", "/dev/null", "/proc/self", "relative", ""]:
        with tempfile.TemporaryDirectory() as desk:
            home = Home(desk)
            home.environment["HOME"] = place
            check(home.talk("1 == 1") == 0, "a prompt with the home", place)
            status, out, err = home.learn("hint", "all_pairs")
            check(status == 0 and out.startswith("hint 1 of 3"), "a hint with the home", place, status, err)
            check("could not be kept" in err, "a hint with the home", place, "says:", err)


def full_disk(home):
    """The disk takes no byte more, and then cannot be written at all. Runs in a name space of its own: see main."""
    home.learn("hint", "three_numbers")
    check(home.talk("1 == 1") == 0, "a prompt before the disk is full")
    progress, history = home.progress.read_bytes(), home.history.read_bytes()
    home.history.write_bytes(history + b"#" * (4096 - len(history) - 4) + b"\n12")  # one more entry needs a new page
    try:
        with open(home.folder / "filler", "wb", buffering=0) as filler:
            while filler.write(b"x" * 512):
                pass
    except OSError:
        pass
    for condition in ["full", "not writable"]:
        check(home.talk("2 == 2", "3 == 3") == 0, "a prompt on a disk that is", condition)
        status, out, err = home.learn("hint", "three_numbers")
        check(status == 0 and out.startswith("hint 2 of 3"), "a hint on a disk that is", condition, status, err)
        check("could not be kept" in err, "a hint on a disk that is", condition, "says:", err)
        check(home.progress.read_bytes() == progress, "progress on a disk that is", condition)
        check(home.history.read_bytes().startswith(history), "history on a disk that is", condition)
        status, _, err = home.learn("run", "all_pairs")
        check(status == 2 and "cannot write" in err, "a new exercise on a disk that is", condition, status, err)
        subprocess.run(["mount", "-o", "remount,ro", home.folder], check=True)
    subprocess.run(["mount", "-o", "remount,rw", home.folder], check=True)
    os.unlink(home.folder / "filler")
    check(home.talk("4 == 4") == 0, "a prompt on a disk with room again")
    check(home.history.read_text().splitlines()[-1] == "4 == 4", "an entry after the disk was full")


def on_a_small_disk():
    """`full_disk` in a name space where one may mount; says so where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        mount = f"mount -t tmpfs -o size=128k none {folder} && exec {sys.executable} {__file__} {AXLE} --full-disk {folder}"
        if subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", folder], capture_output=True).returncode != 0:
            print("no disk can be mounted here: a full one is not tried")
            return
        check(subprocess.run(["unshare", "-rm", "sh", "-c", mount]).returncode == 0, "on a small disk")


def main():
    if "--full-disk" in sys.argv:
        full_disk(Home(sys.argv[-1]))
    else:
        for probe in [progress_cut_off, history_cut_off, odd_files, two_writers]:
            with tempfile.TemporaryDirectory() as folder:
                home = Home(folder)
                check(home.learn("hint", "three_numbers")[0] == 0, "a first hint")
                check(home.talk("0 == 0") == 0, "a first prompt")
                private(home)
                probe(home)
        without_a_home()
        on_a_small_disk()
        print(f"storage: {len(failures)} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
