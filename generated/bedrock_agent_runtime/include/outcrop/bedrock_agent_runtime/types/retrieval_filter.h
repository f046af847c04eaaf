// RetrievalFilter and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FilterAttribute {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<Document> value{};
};

/// One of its members has to be set.
struct RetrievalFilter {
  std::optional<FilterAttribute> equals{};
  std::optional<FilterAttribute> not_equals{};
  std::optional<FilterAttribute> greater_than{};
  std::optional<FilterAttribute> greater_than_or_equals{};
  std::optional<FilterAttribute> less_than{};
  std::optional<FilterAttribute> less_than_or_equals{};
  std::optional<FilterAttribute> in{};
  std::optional<FilterAttribute> not_in{};
  std::optional<FilterAttribute> starts_with{};
  std::optional<FilterAttribute> list_contains{};
  std::optional<FilterAttribute> string_contains{};
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalFilter>> and_all{};
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalFilter>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
