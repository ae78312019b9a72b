"""Which message keys the program says: in full, or as a pattern where a part is computed.

`said` are the keys of calls of `say(...)` and `Problem(...)`: each must be a message.
`quoted` are all words in quotes: a key may be kept in a table before it is said.
"""

import ast
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, nodes

SAYERS = {"say", "Problem"}
SAYERS_OF_A_LANGUAGE = {"words", "plain"}  # words(language, key)
ANY = ".+"
TELLING = re.compile(r"[a-z]|\\-\\-")  # a group--value is told by its hyphens


def in_python(path: Path) -> tuple[set[str], set[str]]:
    """(said, quoted) of a Python file, as regular expressions."""
    tree = ast.parse(path.read_text("utf-8"))
    said: set[str] = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in SAYERS or ast.unparse(call.func).startswith("speaker("):
            said |= set(_patterns(call.args[:1], _in_ast))
    quoted = set(_patterns(ast.walk(tree), _in_ast))
    return said, quoted


def in_template(path: Path) -> tuple[set[str], set[str]]:
    """(said, quoted) of a template, as regular expressions."""
    tree = Environment(autoescape=True).parse(path.read_text("utf-8"))
    said: set[str] = set()
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in SAYERS:
            said |= set(_patterns(call.args[:1], _in_jinja))
    every = tree.find_all((nodes.Const, nodes.Concat, nodes.Add))
    return said, set(_patterns(every, _in_jinja))


Read = Callable[[Any], Iterator[str]]


def _patterns(found: Iterable[Any], read: Read) -> Iterator[str]:
    """What names a key: anything but a wholly computed one."""
    for node in found:
        yield from (text for text in read(node) if TELLING.search(text.replace(ANY, "")))


def _joined(read: Read, parts: Iterable[Any]) -> Iterator[str]:
    """All ways to put the parts together, as a part may be one of two words."""
    yield from map("".join, itertools.product(*([*read(part)] or [ANY] for part in parts)))


def _in_ast(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield re.escape(text)
        case ast.JoinedStr(values=parts):
            yield from _joined(_in_ast, parts)
        case ast.FormattedValue(value=part):
            yield from _in_ast(part)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from _joined(_in_ast, (left, right))
        case ast.IfExp(body=first, orelse=second):
            yield from (*_in_ast(first), *_in_ast(second))


def _in_jinja(node: nodes.Node | None) -> Iterator[str]:
    match node:
        case nodes.Const(value=str() as text):
            yield re.escape(text)
        case nodes.Concat(nodes=parts):
            yield from _joined(_in_jinja, parts)
        case nodes.Add(left=left, right=right):
            yield from _joined(_in_jinja, (left, right))
        case nodes.CondExpr(expr1=first, expr2=second):
            yield from (*_in_jinja(first), *_in_jinja(second))
