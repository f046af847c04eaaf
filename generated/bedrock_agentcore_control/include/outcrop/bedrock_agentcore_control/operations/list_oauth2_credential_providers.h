// Input and output of Client::list_oauth2_credential_providers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/oauth2_credential_provider_item.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_oauth2_credential_providers. An absent member is not sent.
/// Which page of the list.
struct ListOauth2CredentialProvidersRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListOauth2CredentialProvidersRequest&,
                         const ListOauth2CredentialProvidersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListOauth2CredentialProvidersRequest& in);

/// Output of Client::list_oauth2_credential_providers; valid as long as its Response.
/// One page of credential providers.
struct ListOauth2CredentialProvidersView {
  /// The credential providers of this page.
  std::span<const Oauth2CredentialProviderItemView> credential_providers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListOauth2CredentialProvidersView*);

}  // namespace outcrop::bedrock_agentcore_control
