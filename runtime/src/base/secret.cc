// Growing without leaving anything behind.
#include "base/secret.h"

#include <algorithm>

namespace outcrop::internal {

void make_room_for_secret(std::string& text, std::size_t more) {
  if (text.capacity() - text.size() >= more) return;
  Secret larger;
  larger.reserve(std::max(2 * text.size(), text.size() + more));
  larger.append(text);
  larger.swap(text);
}

void append_secret(std::string& text, std::string_view more) {
  make_room_for_secret(text, more.size());
  text.append(more);
}

}  // namespace outcrop::internal
