// Input and output of Client::delete_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_flow. An absent member is not sent.
/// Which flow is deleted.
struct DeleteFlowRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// True deletes it even while something uses it. Absent: then the deletion is refused.
  std::optional<bool> skip_resource_in_use_check{};

  friend bool operator==(const DeleteFlowRequest&, const DeleteFlowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteFlowRequest& in);

/// Output of Client::delete_flow; valid as long as its Response.
/// The flow that was deleted.
struct DeleteFlowView {
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
};
const internal::Schema& schema_of(const DeleteFlowView*);

}  // namespace outcrop::bedrock_agent
