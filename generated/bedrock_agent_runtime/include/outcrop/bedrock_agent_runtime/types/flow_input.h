// FlowInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A value that goes into a flow.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowInputContent.html
struct FlowInputContent {
  /// The value, as JSON of the type that the node expects.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowInputContent&, const FlowInputContent&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowInputContent& in);

/// A value for a node of the flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowInput.html
struct FlowInput {
  /// The name of the input node, or of the node that asked for more input.
  ///
  /// Required. Matching ^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$.
  std::optional<std::string> node_name{};
  /// The output of the input node by which the value enters the flow, as the flow's definition has it.
  ///
  /// Matching ^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$.
  std::optional<std::string> node_output_name{};
  /// The value that goes in.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowInputContent> content{};
  /// The input of the node that asked for more input.
  ///
  /// Matching ^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$.
  std::optional<std::string> node_input_name{};

  friend bool operator==(const FlowInput&, const FlowInput&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowInput& in);

}  // namespace outcrop::bedrock_agent_runtime
