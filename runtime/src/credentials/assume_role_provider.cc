// A role that the program names, from STS.
#include <utility>

#include "credentials/mfa.h"
#include "credentials/providers.h"
#include "retry/retry_class.h"

namespace outcrop {
namespace internal {
namespace {

Error invalid_role(std::string message) {
  return {.kind = ErrorKind::configuration, .code = "InvalidAssumeRole", .message = std::move(message)};
}

class AssumeRoleProvider final : public CredentialsProvider {
 public:
  AssumeRoleProvider(AssumeRoleOptions role, ContextPtr context) : role_(std::move(role)), context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  std::string name() const override { return "role " + role_.role_arn; }

 private:
  std::optional<Error> problem() const;
  Result<CredentialsPtr> source(const ResolveOptions& options) const;

  const AssumeRoleOptions role_;
  const ContextPtr context_;
};

std::optional<Error> AssumeRoleProvider::problem() const {
  if (role_.role_arn.empty()) return invalid_role("AssumeRoleOptions::role_arn is empty");
  if (!role_.mfa_serial.empty() && !role_.mfa_token)
    return invalid_role(name() + " has AssumeRoleOptions::mfa_serial, but no mfa_token to ask for a code");
  if (role_.mfa_serial.empty() && role_.mfa_token)
    return invalid_role(name() + " has AssumeRoleOptions::mfa_token, but no mfa_serial to name the device");
  return {};
}

Result<CredentialsPtr> AssumeRoleProvider::source(const ResolveOptions& options) const {
  Result<CredentialsPtr> found = role_.source->resolve(options);
  if (found && !*found) return credentials_error("NoCredentials", role_.source->name() + " gave a null pointer");
  if (found) return found;
  Error error = std::move(found).error();
  // A chain would ask its next source, as if no role were named.
  if (is_not_configured(error)) error.code = "MissingSourceCredentials";
  error.message = "source of " + name() + " (" + role_.source->name() + "): " + error.message;
  return error;
}

Result<CredentialsPtr> AssumeRoleProvider::resolve(const ResolveOptions& options) {
  if (auto error = problem()) return *std::move(error);
  RoleRequest request{.role_arn = role_.role_arn,
                      .session_name = role_.session_name,
                      .external_id = role_.external_id,
                      .duration_seconds = role_.duration ? std::to_string(role_.duration->count()) : std::string(),
                      .mfa_serial = role_.mfa_serial};
  Result<CredentialsPtr> signer = source(options);
  if (!signer) return signer;
  if (role_.mfa_token) {
    Result<Secret> code = ask_mfa_code(role_.mfa_token, role_.mfa_serial, name(), options);
    if (!code) return std::move(code).error();
    request.mfa_code = *std::move(code);
  }
  Result<Credentials> credentials = assume_role(*context_, options, request, **signer);
  if (!credentials && (is_expired_credentials_code(credentials.error().code) ||
                       is_unknown_credentials_code(credentials.error().code))) {
    role_.source->was_refused(*signer);
    const Result<CredentialsPtr> others = source(options);
    if (others && **others != **signer) {
      signer = others;
      credentials = assume_role(*context_, options, request, **signer);
    }
  }
  if (!credentials) return std::move(credentials).error();
  (*credentials).source = name() + " by " + (*signer)->source;
  (*credentials).feature_ids = (*signer)->feature_ids;
  add_feature_ids(*credentials, "i");
  return std::make_shared<const Credentials>(*std::move(credentials));
}

}  // namespace
}  // namespace internal

CredentialsProviderPtr assume_role_credentials(AssumeRoleOptions role, const ProviderSettings& settings) {
  if (!role.source) role.source = default_credentials({}, settings);
  auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(
      std::make_shared<internal::AssumeRoleProvider>(std::move(role), context), context);
}

}  // namespace outcrop
