// Input and output of Client::get_registry.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_registry. An absent member is not sent.
struct GetRegistryRequest {
  /// Required.
  std::optional<std::string> registry_id{};

  friend bool operator==(const GetRegistryRequest&, const GetRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRegistryRequest& in);

/// Output of Client::get_registry; valid as long as its Response.
struct GetRegistryView {
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view registry_id{};
  std::string_view registry_arn{};
  Open<RegistryAuthorizerType> authorizer_type{};
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  OptionalRef<ApprovalConfigurationView> approval_configuration{};
  Open<RegistryStatus> status{};
  std::optional<std::string_view> status_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
