// ListApiKeyCredentialProviders: the output of Client::list_api_key_credential_providers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/api_key_credential_provider_item.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListApiKeyCredentialProvidersView;

/// One page of credential providers.
struct ListApiKeyCredentialProviders {
  /// The credential providers of this page.
  std::optional<std::vector<ApiKeyCredentialProviderItem>> credential_providers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListApiKeyCredentialProviders&, const ListApiKeyCredentialProviders&) = default;
};
ListApiKeyCredentialProviders to_owned(const ListApiKeyCredentialProvidersView& view);
void write_json(internal::JsonWriter& writer, const ListApiKeyCredentialProviders& in);

}  // namespace outcrop::bedrock_agentcore_control
