// Input and output of Client::get_workload_identity.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_workload_identity. An absent member is not sent.
struct GetWorkloadIdentityRequest {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetWorkloadIdentityRequest&, const GetWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadIdentityRequest& in);

/// Output of Client::get_workload_identity; valid as long as its Response.
struct GetWorkloadIdentityView {
  std::string_view name{};
  std::string_view workload_identity_arn{};
  std::span<const std::string_view> allowed_resource_oauth2_return_urls{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const GetWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
