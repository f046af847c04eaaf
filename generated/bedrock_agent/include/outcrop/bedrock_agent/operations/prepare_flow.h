// Input and output of Client::prepare_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::prepare_flow. An absent member is not sent.
/// Which flow is made ready.
struct PrepareFlowRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};

  friend bool operator==(const PrepareFlowRequest&, const PrepareFlowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PrepareFlowRequest& in);

/// Output of Client::prepare_flow; valid as long as its Response.
/// The flow that is being made ready.
struct PrepareFlowView {
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The state that the flow is in now. GetFlow tells when it is `Prepared` or `Failed`.
  Open<FlowStatus> status{};
};
const internal::Schema& schema_of(const PrepareFlowView*);

}  // namespace outcrop::bedrock_agent
