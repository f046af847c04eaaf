// FlowInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A value that goes into a flow.
///
/// One of its members has to be set.
struct FlowInputContent {
  /// The value, as JSON of the type that the node expects.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// A value for a node of the flow.
struct FlowInput {
  /// The name of the input node, or of the node that asked for more input.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// The output of the input node by which the value enters the flow, as the flow's definition has it.
  std::optional<std::string> node_output_name{};
  /// The value that goes in.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowInputContent> content{};
  /// The input of the node that asked for more input.
  std::optional<std::string> node_input_name{};
};

}  // namespace outcrop::bedrock_agent_runtime
