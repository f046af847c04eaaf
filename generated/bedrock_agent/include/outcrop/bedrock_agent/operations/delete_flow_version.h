// Input and output of Client::delete_flow_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_flow_version. An absent member is not sent.
/// Which version of which flow.
struct DeleteFlowVersionRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// The number of the version; the first one is 1.
  ///
  /// Required. 1 to 5 digits.
  std::optional<std::string> flow_version{};
  /// True deletes it even while something uses it. Absent: then the deletion is refused.
  std::optional<bool> skip_resource_in_use_check{};

  friend bool operator==(const DeleteFlowVersionRequest&, const DeleteFlowVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteFlowVersionRequest& in);

/// Output of Client::delete_flow_version; valid as long as its Response.
/// The version that was deleted.
struct DeleteFlowVersionView {
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The number of the version; the first one is 1.
  std::string_view version{};
};
const internal::Schema& schema_of(const DeleteFlowVersionView*);

}  // namespace outcrop::bedrock_agent
