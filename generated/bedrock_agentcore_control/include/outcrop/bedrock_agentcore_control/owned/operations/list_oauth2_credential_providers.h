// ListOauth2CredentialProviders: the output of Client::list_oauth2_credential_providers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/oauth2_credential_provider_item.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListOauth2CredentialProvidersView;

/// One page of credential providers.
struct ListOauth2CredentialProviders {
  /// The credential providers of this page.
  std::optional<std::vector<Oauth2CredentialProviderItem>> credential_providers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListOauth2CredentialProviders&, const ListOauth2CredentialProviders&) = default;
};
ListOauth2CredentialProviders to_owned(const ListOauth2CredentialProvidersView& view);
void write_json(internal::JsonWriter& writer, const ListOauth2CredentialProviders& in);

}  // namespace outcrop::bedrock_agentcore_control
