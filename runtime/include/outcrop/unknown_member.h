// A union member that this version of the SDK does not know.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop {

/// Name and raw JSON text of an unknown union member. The view lives as long as its Response.
struct UnknownMemberView {
  std::string_view name{};
  std::string_view json{};
  friend bool operator==(const UnknownMemberView&, const UnknownMemberView&) = default;
};

/// Sent back verbatim: `{name: json}`.
struct UnknownMember {
  std::string name{};
  std::string json{};
  friend bool operator==(const UnknownMember&, const UnknownMember&) = default;
};

inline UnknownMember to_owned(const UnknownMemberView& view) { return {std::string(view.name), std::string(view.json)}; }

}  // namespace outcrop
