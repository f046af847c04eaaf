// CreateWorkloadIdentity: the output of Client::create_workload_identity, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateWorkloadIdentityView;

/// The identity that was created.
struct CreateWorkloadIdentity {
  /// The identity's name.
  std::string name{};
  /// The identity's ARN.
  std::string workload_identity_arn{};
  /// Where users may be sent back to after they gave consent.
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};

  friend bool operator==(const CreateWorkloadIdentity&, const CreateWorkloadIdentity&) = default;
};
CreateWorkloadIdentity to_owned(const CreateWorkloadIdentityView& view);
void write_json(internal::JsonWriter& writer, const CreateWorkloadIdentity& in);

}  // namespace outcrop::bedrock_agentcore_control
