// Takes out of recordings what must not be in them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "outcrop/transport.h"

namespace outcrop::testing {

/// Replacements have the length of what they replace.
class Scrubber {
 public:
  void add(std::string secret);
  /// What `request` was signed with, or its bearer token.
  void learn_from(const TransportRequest& request);
  std::string operator()(std::string_view text) const;
  /// As above, for a body of that type: frames of an event stream stay valid.
  std::string body(std::string_view bytes, std::string_view content_type) const;

 private:
  std::set<std::string> secrets_;
};

/// UUIDs differ from run to run.
std::string without_uuids(std::string text);

}  // namespace outcrop::testing
