"""Casings: how a name of the model splits into words, and the words that C++, POSIX and Windows have taken."""

from __future__ import annotations

import re
from dataclasses import dataclass

# botocore.xform_name, and the names that it spells by hand: users look for the operations that they know from Python.
_FIRST_CAPITAL = re.compile(r"(.)([A-Z][a-z]+)")
_END_CAPITAL = re.compile(r"([a-z0-9])([A-Z])")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s$")
_SPELLED_BY_HAND = {
    "CreateCachediSCSIVolume": "create_cached_iscsi_volume",
    "DescribeCachediSCSIVolumes": "describe_cached_iscsi_volumes",
    "DescribeStorediSCSIVolumes": "describe_stored_iscsi_volumes",
    "CreateStorediSCSIVolume": "create_stored_iscsi_volume",
    "ListHITsForQualificationType": "list_hits_for_qualification_type",
    "ExecutePartiQLStatement": "execute_partiql_statement",
    "ExecutePartiQLTransaction": "execute_partiql_transaction",
    "ExecutePartiQLBatch": "execute_partiql_batch",
}

_KEYWORDS = """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default
    delete do double dynamic_cast else enum explicit export extern false float for friend goto if import inline int
    long module mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
    xor_eq
"""
# Macros of the GNU dialects, glibc, POSIX headers and the Windows SDK that are spelled like our names.
_LOWER_CASE_MACROS = """
    abnormal_termination alloca assert basename cdecl complex environ errno exception_code exception_info far h_addr
    hpux htonl htons huge hyper i386 imaginary interface linux major makedev max min minor mips near ntohl ntohs
    offsetof pascal powerpc s6_addr s_addr sa_handler sa_sigaction setjmp sigmask small st_atime st_ctime st_mtime
    stderr stdin stdout strdupa sun unix va_arg va_copy va_end va_start vax
"""
# Namespaces that generated code spells out.
_NAMESPACES = "internal outcrop std"

RESERVED_LOWER_CASE = frozenset(f"{_KEYWORDS} {_LOWER_CASE_MACROS} {_NAMESPACES}".split())

# What generated headers name of namespace outcrop (a test keeps the list whole) or declare themselves, and what
# programs name in nearly every file. A shape of such a name would hide it.
RESERVED_TYPES = frozenset(
    """
    AsyncBidirectionalStream AsyncCall AsyncCallback AsyncClient BidirectionalStream Blob BlobView Box ByteStream
    CallMetrics CallOptions CancellationSource CancellationToken Client ClientConfig CredentialsProvider Dispatcher
    Document DocumentKind DocumentMember DocumentView Error ErrorException ErrorKind EventStream ExchangeMetrics
    Item Items MapEntry MapView Member Open OptionalRef Options OwnedOpen Pages ParallelItems ParallelOptions
    Request Response Result RetryMode RetryOptions TimeoutOptions Timestamp TimestampFormat Transport UnknownMember
    UnknownMemberView WaitOptions WireEnum
    """.split()
)

# Functions of the Windows SDK that are macros for their A and W forms, and what else it defines in mixed case.
_WINDOWS_MACROS = frozenset(
    """
    AddForm AddJob AddMonitor AddPort AddPrinter AnsiToOem CopyFile CreateDesktop CreateDialog CreateDirectory
    CreateEvent CreateFile CreateFont CreateMutex CreateProcess CreateSemaphore CreateService CreateWindow DeleteFile
    DeleteForm DialogBox DispatchMessage DrawText EncryptFile EnumJobs FindFirstFile FindResource FindText FindWindow
    GetClassInfo GetClassName GetCommandLine GetComputerName GetCurrentDirectory GetCurrentTime GetForm GetFreeSpace
    GetJob GetMessage GetObject GetTempPath GetUserName GetVersionEx InsertMenu LoadImage LoadLibrary LoadMenu
    LoadString MessageBox MoveFile OpenEvent OpenService PeekMessage PlaySound PostMessage RegisterClass
    RemoveDirectory ReplaceFile ReplaceText ReportEvent SendMessage SetForm SetJob SetPort SetPrinter StartService
    UpdateResource Yield
    """.split()
)
_WINDOWS_FILE_NAMES = frozenset(["con", "prn", "aux", "nul"] + [f"{d}{n}" for d in ("com", "lpt") for n in range(10)])


@dataclass(frozen=True)
class Name:
    """A shape's name in every casing that generated code needs."""

    pascal: str  # "EvaluationSummary"
    snake: str  # "evaluation_summary"; not checked for reserved words: for parts of names

    @property
    def view(self) -> str:
        return f"{self.pascal}View"

    @property
    def file(self) -> str:
        return file_stem(self.snake)


def snake_case(text: str) -> str:
    """"list_evaluation_jobs" of "ListEvaluationJobs"; empty where the text has no letter or digit."""
    return "_".join(_snake_part(part) for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def _snake_part(part: str) -> str:
    if part in _SPELLED_BY_HAND:
        return _SPELLED_BY_HAND[part]
    plural = _PLURAL_ACRONYM.search(part)
    if plural:
        part = f"{part[: plural.start()]}_{plural.group().lower()}"
    part = _FIRST_CAPITAL.sub(r"\1_\2", part)
    part = _END_CAPITAL.sub(r"\1_\2", part).lower()
    return re.sub(r"_+", "_", part).strip("_")


def lower_identifier(text: str, prefix: str) -> str:
    """A member, function or enumerator named after `text`. A leading digit gets `prefix`; a reserved word a trailing
    underscore.
    """
    name = snake_case(text)
    if name[:1].isdigit():
        name = f"{prefix}_{name}"
    return f"{name}_" if name in RESERVED_LOWER_CASE else name


def pascal_case(text: str) -> str:
    """The model's own casing, but for a capital first, no underscores, and no words all in capitals (macros are)."""
    parts = [p for p in re.split(r"[^A-Za-z0-9]+", text) if p]
    name = "".join(p[0].upper() + p[1:] for p in parts)
    letters = [c for c in name if c.isalpha()]
    if len(letters) > 1 and name == name.upper():
        name = "".join(p[0].upper() + p[1:].lower() for p in parts)
    return f"Shape{name}" if name[:1].isdigit() or not name else name


def is_free_type_name(name: str) -> bool:
    return name not in RESERVED_TYPES and name not in _WINDOWS_MACROS


def file_stem(snake: str) -> str:
    return f"{snake}_" if snake in _WINDOWS_FILE_NAMES else snake
