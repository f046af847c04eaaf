#include "jobs/terminal.h"

#define NCURSES_NOMACROS
#include <curses.h>
#include <poll.h>
#include <term.h>
#undef columns  // macros even so
#undef lines
#include <unistd.h>

#include <cstdlib>
#include <cwchar>

#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr int escape_delay = 50;  // milliseconds between the characters of one key

void check_terminal() {
  for (const auto& [descriptor, name] : {std::pair(STDOUT_FILENO, "output"), std::pair(STDIN_FILENO, "input")})
    if (isatty(descriptor) != 1)
      throw InputError(std::string("jobs watch is for a terminal, and standard ") + name +
                       " is none: `outcrop jobs report --html FILE`, or `outcrop bedrock list-evaluation-jobs "
                       "--output jsonl`, write to files");
  const char* const term = std::getenv("TERM");
  int status{};
  if (!term || *term == '\0' || setupterm(term, STDOUT_FILENO, &status) != OK || !tigetstr("cup") ||
      tigetstr("cup") == reinterpret_cast<char*>(-1))
    throw InputError("jobs watch: the terminal is \"" + std::string(term ? term : "") +
                     "\" by TERM, which is unknown or can't move its cursor");
}

chtype attributes(Look look, bool colours) {
  switch (look) {
    case Look::plain:
      return A_NORMAL;
    case Look::bold:
      return A_BOLD;
    case Look::faint:
      return A_DIM;
    case Look::chosen:
      return A_REVERSE;
    case Look::going:
      return colours ? COLOR_PAIR(1) : A_BOLD;
    case Look::done:
      return colours ? COLOR_PAIR(2) : A_NORMAL;
    case Look::failed:
      return colours ? COLOR_PAIR(3) | A_BOLD : A_BOLD;
    case Look::stopped:
      return A_DIM;
  }
  return A_NORMAL;
}

bool is_gone() {
  pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
  return ::poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

Key key_of(wint_t code) {
  switch (code) {
    case KEY_UP:
      return {Key::Kind::up};
    case KEY_DOWN:
      return {Key::Kind::down};
    case KEY_PPAGE:
      return {Key::Kind::page_up};
    case KEY_NPAGE:
      return {Key::Kind::page_down};
    case KEY_HOME:
      return {Key::Kind::home};
    case KEY_END:
      return {Key::Kind::end};
    case KEY_ENTER:
      return {Key::Kind::enter};
    case KEY_BACKSPACE:
      return {Key::Kind::backspace};
    case KEY_RESIZE:
      return {Key::Kind::resized};
    default:
      return {};
  }
}

Key character(wint_t code) {
  if (code == L'\n' || code == L'\r') return {Key::Kind::enter};
  if (code == 27) return {Key::Kind::escape};
  if (code == 127 || code == 8) return {Key::Kind::backspace};
  if (code < 32) return {};
  std::mbstate_t state{};
  char bytes[16];
  const std::size_t length = std::wcrtomb(bytes, static_cast<wchar_t>(code), &state);
  if (length == static_cast<std::size_t>(-1)) return {};
  return {Key::Kind::text, std::string(bytes, length)};
}

}  // namespace

Terminal::Terminal(bool colours) : colours_(false) {
  check_terminal();
  if (!newterm(nullptr, stdout, stdin)) throw InputError("jobs watch: the terminal can't be used");
  cbreak();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE);
  set_escdelay(escape_delay);
  colours_ = colours && has_colors();
  if (!colours_) return;
  start_color();
  use_default_colors();
  init_pair(1, COLOR_BLUE, -1);
  init_pair(2, COLOR_GREEN, -1);
  init_pair(3, COLOR_RED, -1);
}

Terminal::~Terminal() { endwin(); }

int Terminal::rows() const { return getmaxy(stdscr); }
int Terminal::columns() const { return getmaxx(stdscr); }

void Terminal::clear() { werase(stdscr); }

void Terminal::put(int row, int column, const std::string& text, Look look) {
  wattrset(stdscr, static_cast<int>(attributes(look, colours_)));
  mvwaddstr(stdscr, row, column, text.c_str());
  wattrset(stdscr, A_NORMAL);
}

void Terminal::show() { wrefresh(stdscr); }

Key Terminal::read(int milliseconds) {
  wtimeout(stdscr, milliseconds);
  wint_t code{};
  const int result = wget_wch(stdscr, &code);
  if (result == KEY_CODE_YES) return key_of(code);
  if (result == OK) return character(code);
  return {is_gone() ? Key::Kind::gone : Key::Kind::none};
}

}  // namespace outcrop::cli
