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
/// Who asks for which token, and how it is got.
struct GetResourceOauth2TokenRequest {
  /// The workload access token, as GetWorkloadAccessToken and its siblings give it.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> workload_identity_token{};
  /// The credential provider that knows the resource, by its name.
  ///
  /// Required.
  std::optional<std::string> resource_credential_provider_name{};
  /// The scopes to ask for.
  ///
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  /// How the token is got.
  ///
  /// Required.
  std::optional<OwnedOpen<Oauth2FlowType>> oauth2_flow{};
  /// The session of a consent that is under way, as an earlier answer gave it. Absent: none is.
  std::optional<std::string> session_uri{};
  /// Where the user's browser goes after consent: one of the URLs that the workload identity allows.
  std::optional<std::string> resource_oauth2_return_url{};
  /// True asks the user to consent anew, even if there is a token.
  std::optional<bool> force_authentication{};
  /// Further parameters of the authorization request, by name. They don't replace standard ones.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};
  /// A text that comes back to `resourceOauth2ReturnUrl`, so that the program can tell that the browser comes from
  /// its own request.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> custom_state{};
  /// The resources that the token is to be good for.
  std::optional<std::vector<std::string>> resources{};
  /// The audiences that the token is to be good for.
  std::optional<std::vector<std::string>> audiences{};

  friend bool operator==(const GetResourceOauth2TokenRequest&, const GetResourceOauth2TokenRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourceOauth2TokenRequest& in);

/// Output of Client::get_resource_oauth2_token; valid as long as its Response.
/// The token, or where the user has to consent.
struct GetResourceOauth2TokenView {
  /// Where to send the user's browser; set only where consent is needed.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> authorization_url{};
  /// The OAuth 2.0 access token; absent where consent is needed.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> access_token{};
  /// The session of the consent, for the next request and for CompleteResourceTokenAuth.
  std::optional<std::string_view> session_uri{};
  /// How far the consent is.
  Open<SessionStatus> session_status{};
};
const internal::Schema& schema_of(const GetResourceOauth2TokenView*);

}  // namespace outcrop::bedrock_agentcore
