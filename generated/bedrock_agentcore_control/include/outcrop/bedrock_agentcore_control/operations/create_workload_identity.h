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
struct CreateWorkloadIdentityRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::vector<std::string>> allowed_resource_oauth2_return_urls{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateWorkloadIdentityRequest&, const CreateWorkloadIdentityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateWorkloadIdentityRequest& in);

/// Output of Client::create_workload_identity; valid as long as its Response.
struct CreateWorkloadIdentityView {
  std::string_view name{};
  std::string_view workload_identity_arn{};
  std::span<const std::string_view> allowed_resource_oauth2_return_urls{};
};
const internal::Schema& schema_of(const CreateWorkloadIdentityView*);

}  // namespace outcrop::bedrock_agentcore_control
