// GetWorkloadIdentity: the output of Client::get_workload_identity, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetWorkloadIdentityView;

/// The identity that was asked for.
struct GetWorkloadIdentity {
  /// The identity's name.
  std::string name{};
  /// The identity's ARN.
  std::string workload_identity_arn{};
  /// Where users may be sent back to after they gave consent.
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};
  /// When the identity was created.
  Timestamp created_time{};
  /// When the identity changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const GetWorkloadIdentity&, const GetWorkloadIdentity&) = default;
};
GetWorkloadIdentity to_owned(const GetWorkloadIdentityView& view);
void write_json(internal::JsonWriter& writer, const GetWorkloadIdentity& in);

}  // namespace outcrop::bedrock_agentcore_control
