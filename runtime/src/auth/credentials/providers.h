// The providers as they are, without memory: each `resolve` reads its source.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "auth/credentials/context.h"
#include "config/shared_config.h"

namespace outcrop::internal {

CredentialsProviderPtr make_environment_provider(ContextPtr context);
/// `profile`: named in code.
CredentialsProviderPtr make_profile_provider(ContextPtr context, std::optional<std::string> profile);
CredentialsProviderPtr make_refreshing_provider(CredentialsProviderPtr source, ContextPtr context);

/// An error of kind credentials.
Error credentials_error(std::string_view code, std::string message);

}  // namespace outcrop::internal
