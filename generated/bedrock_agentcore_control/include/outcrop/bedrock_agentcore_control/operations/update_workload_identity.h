// Input and output of Client::update_workload_identity.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_workload_identity. An absent member is not sent.
/// Which workload identity, and what it is like from now on.
struct UpdateWorkloadIdentityRequest {
  /// The workload identity's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The addresses that users may be sent back to; they replace those that there are.
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};

  friend bool operator==(const UpdateWorkloadIdentityRequest&, const UpdateWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateWorkloadIdentityRequest& in);

/// Output of Client::update_workload_identity; valid as long as its Response.
/// The workload identity as it is now.
struct UpdateWorkloadIdentityView {
  /// The workload identity's name.
  std::string_view name{};
  /// The workload identity's ARN.
  std::string_view workload_identity_arn{};
  /// The addresses that users may be sent back to.
  std::span<const std::string_view> allowed_resource_oauth2_return_urls{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const UpdateWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
