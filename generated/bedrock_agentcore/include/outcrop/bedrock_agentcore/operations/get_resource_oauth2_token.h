// Input and output of Client::get_resource_oauth2_token.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_resource_oauth2_token. An absent member is not sent.
struct GetResourceOauth2TokenRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> workload_identity_token{};
  /// Required.
  std::optional<std::string> resource_credential_provider_name{};
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  /// Required.
  std::optional<OwnedOpen<Oauth2FlowType>> oauth2_flow{};
  std::optional<std::string> session_uri{};
  std::optional<std::string> resource_oauth2_return_url{};
  std::optional<bool> force_authentication{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};
  /// Sensitive: never logged.
  std::optional<std::string> custom_state{};
  std::optional<std::vector<std::string>> resources{};
  std::optional<std::vector<std::string>> audiences{};

  friend bool operator==(const GetResourceOauth2TokenRequest&, const GetResourceOauth2TokenRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourceOauth2TokenRequest& in);

/// Output of Client::get_resource_oauth2_token; valid as long as its Response.
struct GetResourceOauth2TokenView {
  /// Sensitive: never logged.
  std::optional<std::string_view> authorization_url{};
  /// Sensitive: never logged.
  std::optional<std::string_view> access_token{};
  std::optional<std::string_view> session_uri{};
  Open<SessionStatus> session_status{};
};
const internal::Schema& schema_of(const GetResourceOauth2TokenView*);

}  // namespace outcrop::bedrock_agentcore
