// Takes out of recordings what must not be in them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "outcrop/transport.h"

namespace outcrop::testing {

/// Shorter ones are found in innocent places.
inline constexpr std::size_t kShortestSecret = 4;

/// Replacements have the length of what they replace.
class Scrubber {
 public:
  void add(std::string secret);
  /// What `request` was signed with, or its bearer token.
  void learn_from(const TransportRequest& request);
  std::string operator()(std::string_view text) const;
  /// As above, for a body: frames of an event stream stay valid.
  std::string body(std::string_view bytes, bool is_event_stream) const;

 private:
  std::set<std::string> secrets_;
};

/// Each frame of an event stream ends in a checksum of what stands before it.
void renew_checksums(std::string& frames);

/// UUIDs differ from run to run.
std::string without_uuids(std::string text);

}  // namespace outcrop::testing
