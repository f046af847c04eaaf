// Secret: a text that is overwritten before its memory goes back.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "outcrop/internal/wipe.h"

namespace outcrop::internal {

/// Makes room for `more` bytes behind `text`; the memory that it leaves for that is wiped.
void make_room_for_secret(std::string& text, std::size_t more);
void append_secret(std::string& text, std::string_view more);

/// A std::string that is wiped when it is destroyed or assigned to. Made from a temporary, it takes that one's memory.
/// Its own `append` leaves parts of it behind when it grows: that is what `append_secret` is for.
class Secret : public std::string {
 public:
  Secret() = default;
  Secret(std::string text) : std::string(std::move(text)) {}
  Secret(const char* text) : std::string(text) {}
  explicit Secret(std::string_view text) : std::string(text) {}
  Secret(const Secret&) = default;
  Secret(Secret&&) noexcept = default;
  Secret& operator=(Secret other) noexcept {
    swap(other);
    return *this;
  }
  ~Secret() { wipe(*this); }
};

}  // namespace outcrop::internal
