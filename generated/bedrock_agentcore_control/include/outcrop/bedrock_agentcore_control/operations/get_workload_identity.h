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
/// Which identity is asked for.
struct GetWorkloadIdentityRequest {
  /// The identity's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetWorkloadIdentityRequest&, const GetWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadIdentityRequest& in);

/// Output of Client::get_workload_identity; valid as long as its Response.
/// The identity that was asked for.
struct GetWorkloadIdentityView {
  /// The identity's name.
  std::string_view name{};
  /// The identity's ARN.
  std::string_view workload_identity_arn{};
  /// Where users may be sent back to after they gave consent.
  std::span<const std::string_view> allowed_resource_oauth2_return_urls{};
  /// When the identity was created.
  Timestamp created_time{};
  /// When the identity changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const GetWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
