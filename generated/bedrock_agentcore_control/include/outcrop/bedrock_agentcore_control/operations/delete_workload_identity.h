// Input and output of Client::delete_workload_identity.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_workload_identity. An absent member is not sent.
/// Which identity is deleted.
struct DeleteWorkloadIdentityRequest {
  /// The identity's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const DeleteWorkloadIdentityRequest&, const DeleteWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteWorkloadIdentityRequest& in);

/// Output of Client::delete_workload_identity; valid as long as its Response.
/// Empty: the identity is deleted.
struct DeleteWorkloadIdentityView {};
const internal::Schema& schema_of(const DeleteWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
