// UpdateWorkloadIdentity: the output of Client::update_workload_identity, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateWorkloadIdentityView;

/// The workload identity as it is now.
struct UpdateWorkloadIdentity {
  /// The workload identity's name.
  std::string name{};
  /// The workload identity's ARN.
  std::string workload_identity_arn{};
  /// The addresses that users may be sent back to.
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const UpdateWorkloadIdentity&, const UpdateWorkloadIdentity&) = default;
};
UpdateWorkloadIdentity to_owned(const UpdateWorkloadIdentityView& view);
void write_json(internal::JsonWriter& writer, const UpdateWorkloadIdentity& in);

}  // namespace outcrop::bedrock_agentcore_control
