"""Says which functions of static libraries need more than the x86-64 that every machine has, but for those that are
called only where the machine has it: the decoder's kernels and the functions of records. Templates that such a function
instantiates could be kept by the linker for everybody.
"""

import re
import subprocess
import sys

_WIDE = re.compile(r"\t(?:v[a-z0-9]+ |(?:shlx|shrx|sarx|andn|bzhi|pdep|pext|mulx|rorx)\s)")
_FUNCTION = re.compile(r"^[0-9a-f]+ <(.*)>:$")
_ASKED_FIRST = re.compile(r"\(anonymous namespace\)::read_|::Avx2\b|_avx512\(|_avx2\(")


def offenders(archive: str) -> set[str]:
    command = ["objdump", "-d", "-C", "--no-show-raw-insn", archive]
    found: set[str] = set()
    function = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as objdump:
        for line in objdump.stdout:
            if match := _FUNCTION.match(line):
                function = match[1]
            elif _WIDE.search(line) and not _ASKED_FIRST.search(function):
                found.add(function)
    if objdump.returncode:
        raise SystemExit(f"objdump gave up on {archive}")
    return found


everything = set().union(*map(offenders, sys.argv[1:]))
for name in sorted(everything):
    print(f"needs a newer machine: {name}")
sys.exit(bool(everything))
