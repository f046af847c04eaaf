// Terminal: a screen of rows and columns, by ncurses. The one file that knows of it is terminal.cc.
#pragma once

#include <cstdint>
#include <string>

namespace outcrop::cli {

enum class Look : std::uint8_t { plain, bold, faint, chosen, going, done, failed, stopped };

struct Key {
  enum class Kind : std::uint8_t {
    none,  ///< the time is over
    text,
    up,
    down,
    page_up,
    page_down,
    home,
    end,
    enter,
    escape,
    backspace,
    resized,
    gone,  ///< the terminal is
  } kind{};
  std::string text{};  ///< one character, UTF-8
};

/// One at a time. While it lives, standard input and output belong to it.
class Terminal {
 public:
  /// `colours`: where the terminal has them. Throws InputError where there is none that can move its cursor.
  explicit Terminal(bool colours);
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal();

  int rows() const;
  int columns() const;

  void clear();
  /// `text` is printable, and fits.
  void put(int row, int column, const std::string& text, Look look = Look::plain);
  void show();

  Key read(int milliseconds);

 private:
  bool colours_;
};

}  // namespace outcrop::cli
