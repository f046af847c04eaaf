// Oauth2CredentialProviderItem.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct Oauth2CredentialProviderItemView;

/// An OAuth 2.0 credential provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2CredentialProviderItem.html
struct Oauth2CredentialProviderItem {
  /// The credential provider's name.
  std::string name{};
  /// The provider that tokens come from.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const Oauth2CredentialProviderItem&, const Oauth2CredentialProviderItem&) = default;
};
Oauth2CredentialProviderItem to_owned(const Oauth2CredentialProviderItemView& view);
void write_json(internal::JsonWriter& writer, const Oauth2CredentialProviderItem& in);

}  // namespace outcrop::bedrock_agentcore_control
