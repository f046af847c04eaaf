// ActionGroupExecutor: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// One of its members has to be set.
struct ActionGroupExecutor {
  std::optional<std::string> lambda{};
  std::optional<OwnedOpen<CustomControlMethod>> custom_control{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent
