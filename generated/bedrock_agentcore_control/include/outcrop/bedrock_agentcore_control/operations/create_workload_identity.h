// Input and output of Client::create_workload_identity.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_workload_identity. An absent member is not sent.
/// What the new identity is called.
struct CreateWorkloadIdentityRequest {
  /// The identity's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Where users may be sent back to after they gave consent.
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};
  /// Tags for the identity, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateWorkloadIdentityRequest&, const CreateWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateWorkloadIdentityRequest& in);

/// Output of Client::create_workload_identity; valid as long as its Response.
/// The identity that was created.
struct CreateWorkloadIdentityView {
  /// The identity's name.
  std::string_view name{};
  /// The identity's ARN.
  std::string_view workload_identity_arn{};
  /// Where users may be sent back to after they gave consent.
  std::span<const std::string_view> allowed_resource_oauth2_return_urls{};
};
const internal::Schema& schema_of(const CreateWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
