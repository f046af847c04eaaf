// InferenceProfileModelSource: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// One of its members has to be set.
struct InferenceProfileModelSource {
  std::optional<std::string> copy_from{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
