// Frames of application/vnd.amazon.eventstream, taken apart for people: everything is shown, also what is wrong.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

struct EventHeader {
  std::string name;
  std::string type;   ///< "string", "timestamp", ...
  std::string value;  ///< as JSON
};

struct EventFrame {
  std::size_t offset{};
  std::size_t length{};  ///< the whole frame; 0 where it can't be told
  std::vector<EventHeader> headers{};
  std::string_view payload{};
  std::string problem{};  ///< empty: intact
};

/// The frame at `offset`. A problem in it may leave headers and payload empty; `length` 0 means that nothing behind it
/// can be read.
EventFrame read_frame(std::string_view bytes, std::size_t offset);

}  // namespace outcrop::cli
