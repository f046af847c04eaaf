// AWS Security Token Service: the two query calls that give credentials for a role.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/secret.h"
#include "credentials/context.h"

namespace outcrop::internal {

struct RoleRequest {
  std::string role_arn{};
  std::string session_name{};  ///< empty: made up
  std::string external_id{};
  std::string duration_seconds{};
  std::string region{};      ///< of the profile; empty: the client's
  std::string mfa_serial{};  ///< with its code; empty: none
  Secret mfa_code{};
};

/// Signed by `source`.
Result<Credentials> assume_role(const ProviderContext& context, const ResolveOptions& options,
                                const RoleRequest& request, const Credentials& source);

/// Not signed; the token speaks for the caller. Secret.
Result<Credentials> assume_role_with_web_identity(const ProviderContext& context, const ResolveOptions& options,
                                                  const RoleRequest& request, std::string_view token);

/// The answer's XML, read by element names without namespaces. `action`: "AssumeRole". Empty message: it lacks
/// something.
Result<Credentials> read_sts_answer(std::string_view action, std::string_view xml);

}  // namespace outcrop::internal
