// A fault, as it is asked for: what goes wrong, with which calls, and how often.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::emulator {

enum class FaultKind : std::uint8_t {
  error,        ///< an HTTP error instead of the answer; nothing is done
  reset,        ///< the connection is reset in the middle of the body
  truncate,     ///< the connection is closed in the middle of the body
  stall,        ///< nothing comes after the middle of the body
  silent,       ///< not even the head comes, and then the connection is closed
  hang_up,      ///< the connection is closed after the whole answer
  slow,         ///< the body comes in small pieces
  delay,        ///< the answer comes later
  cut,          ///< the body ends early and properly: half a JSON text, half a frame
  garbage,      ///< status 200 with a body that is not JSON
  split,        ///< an event stream in HTTP chunks of `bytes`
  bad_crc,      ///< an event whose checksum is wrong
  exception,    ///< a modeled exception instead of an event, and the end
  error_event,  ///< an unmodeled error instead of an event, and the end
};

struct Fault {
  FaultKind kind{FaultKind::error};
  std::string spec;  ///< as it was asked for

  // Which calls.
  std::string operation;              ///< empty: all
  std::optional<std::int64_t> count;  ///< so many calls, then no more; absent: all
  std::int64_t skip{};                ///< not the first ones
  double probability{1};

  // What happens to them.
  int status{500};
  std::string type;          ///< of the error or exception; empty: what the status or service usually has
  std::string body{"json"};  ///< of an error: json, html or empty
  std::optional<std::chrono::milliseconds> retry_after;  ///< of an error: x-amz-retry-after
  std::optional<std::size_t> bytes;                      ///< where the body breaks; absent: in the middle
  std::optional<std::size_t> event;     ///< which event of a stream, from 1; `bytes` then counts inside it
  std::size_t piece{64};                ///< slow
  std::chrono::milliseconds pause{10};  ///< slow: after each piece
  std::chrono::milliseconds time{std::chrono::hours(1)};  ///< stall, silent, delay
};

/// "KIND[,name=value...]": an HTTP status from 400 to 599 or the kind with `-` for `_`, `throttle` for 429. Throws
/// std::invalid_argument, saying what is wrong.
Fault parse_fault(std::string_view spec);

/// Several, separated by `;`.
std::vector<Fault> parse_faults(std::string_view specs);

}  // namespace outcrop::emulator
