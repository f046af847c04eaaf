// FlowInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// One of its members has to be set.
struct FlowInputContent {
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowInput {
  /// Required.
  std::optional<std::string> node_name{};
  std::optional<std::string> node_output_name{};
  /// Required. Sensitive: never logged.
  std::optional<FlowInputContent> content{};
  std::optional<std::string> node_input_name{};
};

}  // namespace outcrop::bedrock_agent_runtime
