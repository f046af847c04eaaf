// FunctionSchema and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct ParameterDetail {
  std::optional<std::string> description{};
  /// Required.
  std::optional<OwnedOpen<Type>> type{};
  std::optional<bool> required{};
};

struct Function {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::map<std::string, ParameterDetail, std::less<>>> parameters{};
  std::optional<OwnedOpen<RequireConfirmation>> require_confirmation{};
};

/// One of its members has to be set.
struct FunctionSchema {
  std::optional<std::vector<Function>> functions{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent
