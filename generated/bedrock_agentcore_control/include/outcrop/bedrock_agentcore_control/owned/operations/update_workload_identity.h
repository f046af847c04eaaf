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

struct UpdateWorkloadIdentity {
  std::string name{};
  std::string workload_identity_arn{};
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};
  Timestamp created_time{};
  Timestamp last_updated_time{};

  friend bool operator==(const UpdateWorkloadIdentity&, const UpdateWorkloadIdentity&) = default;
};
UpdateWorkloadIdentity to_owned(const UpdateWorkloadIdentityView& view);
void write_json(internal::JsonWriter& writer, const UpdateWorkloadIdentity& in);

}  // namespace outcrop::bedrock_agentcore_control
