// Credentials and where they come from: the providers, the chain that asks one after the other, and the seam for one's
// own.
#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/call_options.h"
#include "outcrop/error.h"
#include "outcrop/result.h"
#include "outcrop/timestamp.h"

namespace outcrop {

class LogSink;
class Transport;
namespace internal {
struct Seams;
}

/// What signs a request. Secret but for the access key id, the account and the source. The secret key and the token are
/// overwritten when they go; copies that are made of them are their makers' own.
struct Credentials {
  std::string access_key_id{};
  std::string secret_access_key{};
  std::string session_token{};  ///< empty: long-term credentials
  /// After it the service refuses them; absent: they don't expire.
  std::optional<Timestamp> expiration{};
  std::string account_id{};  ///< empty when the source doesn't tell
  std::string source{};      ///< for people: "environment", "profile \"dev\" (static keys)"
  /// Feature ids of the User-Agent's `m/` that name how they were obtained, joined by commas: "n", "o,i".
  std::string feature_ids{};

  ~Credentials();

  friend bool operator==(const Credentials&, const Credentials&) = default;
};

/// Without secret and session token.
std::string to_string(const Credentials& credentials);
std::ostream& operator<<(std::ostream& out, const Credentials& credentials);

/// Shared and unchanging: the same pointer means the same credentials.
using CredentialsPtr = std::shared_ptr<const Credentials>;

/// Limits of one resolution: those of the call that needs the credentials.
struct ResolveOptions {
  CancellationToken cancellation{};
  std::optional<std::chrono::steady_clock::time_point> deadline{};
};

/// The seam: implement `resolve` and hand it to ClientConfig::credentials.
class CredentialsProvider {
 public:
  CredentialsProvider() = default;
  CredentialsProvider(const CredentialsProvider&) = delete;
  CredentialsProvider& operator=(const CredentialsProvider&) = delete;
  virtual ~CredentialsProvider() = default;

  /// Current credentials; never null, never expired as far as the provider knows. Asked before every attempt, from many
  /// threads at once, so it answers from memory when it can (`refreshing` does that for any provider). May block and do
  /// I/O within `options`. Throws nothing. The error is `not_configured(...)` when this source isn't set up at all: a
  /// chain then asks the next one. Any other error ends the chain.
  virtual Result<CredentialsPtr> resolve(const ResolveOptions& options) = 0;

  /// True: `resolve` would answer from memory right now. A Dispatcher asks, so that its thread never waits; where it is
  /// false, as it is here, another thread resolves them, call by call: always right, and slow. So override it where
  /// `resolve` never waits, or hand the provider to `refreshing`, which knows.
  virtual bool at_hand() const { return false; }

  /// The service refuses these, which `resolve` gave, as expired or unknown: who remembers them asks its source again
  /// with the next `resolve`, since a file's keys may have been rotated. A call that was refused asks once and goes on
  /// with others, if there are others. Does no I/O; from many threads at once.
  virtual void was_refused(const CredentialsPtr& credentials) { static_cast<void>(credentials); }

  /// For error messages: "environment".
  virtual std::string name() const = 0;
};

using CredentialsProviderPtr = std::shared_ptr<CredentialsProvider>;

/// The error of a source that isn't set up; `reason` says what is missing: "AWS_ACCESS_KEY_ID is not set".
Error not_configured(std::string reason);
bool is_not_configured(const Error& error);

/// What a program is asked when a role is guarded by a multi-factor (MFA) device.
struct MfaRequest {
  std::string serial_number{};  ///< of the device: the ARN of a virtual one
  std::string purpose{};        ///< what the code is for: "role arn:aws:iam::123456789012:role/admin"
  /// Of the call that needs the credentials. A callback that waits ends, with an Error, when they say so.
  ResolveOptions limits{};
};

/// Gives the six digits that the device shows now, or an Error in their place. Called without a lock in the thread of
/// the call that needs the credentials, or of a Dispatcher's credentials, for one role in one thread at a time. What it
/// throws becomes an Error. A code is good for one request: each renewal asks anew.
using MfaTokenCallback = std::function<Result<std::string>(const MfaRequest& request)>;

/// What the providers below work with. Absent members: the machine's own, and the environment's and profile's settings.
struct ProviderSettings {
  /// Of STS, where the profile names none.
  std::optional<std::string> region{};
  std::optional<std::string> ca_bundle{};
  /// Of STS; the other services have no such endpoints.
  std::optional<bool> use_fips_endpoint{};
  std::optional<bool> use_dualstack_endpoint{};
  /// On the way to STS, SSO and the login service, as those of a ClientConfig.
  std::optional<std::string> http_proxy{};
  std::optional<std::string> https_proxy{};
  std::optional<std::string> no_proxy{};
  /// Null: libcurl. All requests of providers go through it, those to instance metadata too.
  std::shared_ptr<Transport> transport{};
  /// Hears what a provider does to go on without fresh credentials; null: nobody. A client's providers have its log.
  std::shared_ptr<LogSink> log{};
  /// Asked for the code of a profile's `mfa_serial`. Null: such a profile is an error.
  MfaTokenCallback mfa_token{};
  /// For tests.
  std::shared_ptr<const internal::Seams> seams{};
};

// None of these does I/O before `resolve` is called. All but `static_credentials` and `credentials_chain` answer from
// memory as `refreshing` does.

/// These credentials, for good.
CredentialsProviderPtr static_credentials(Credentials credentials);

/// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION, AWS_ACCOUNT_ID.
CredentialsProviderPtr environment_credentials(const ProviderSettings& settings = {});

/// A profile of the shared credentials and config files. Absent: the one that AWS_DEFAULT_PROFILE or AWS_PROFILE names,
/// else "default". Of what a profile may hold, the first of these counts (botocore's order): web identity, role_arn
/// with source_profile or credential_source, SSO, static keys in the credentials file, login session,
/// credential_process, static keys in the config file.
CredentialsProviderPtr profile_credentials(std::optional<std::string> profile = {},
                                           const ProviderSettings& settings = {});

/// A role by AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN and AWS_ROLE_SESSION_NAME (IRSA on EKS), from STS.
CredentialsProviderPtr web_identity_credentials(const ProviderSettings& settings = {});

/// A role, and who asks for it.
struct AssumeRoleOptions {
  std::string role_arn{};
  /// Whose credentials sign the request. Null: `default_credentials`.
  CredentialsProviderPtr source{};
  /// Which the role's owner asks for, where it is another account's.
  std::string external_id{};
  /// As the role's account sees it in its logs. Empty: made of the time.
  std::string session_name{};
  /// Of the credentials. STS takes 15 minutes to 12 hours, as far as the role allows. Absent: an hour.
  std::optional<std::chrono::seconds> duration{};
  /// The MFA device that the role asks for, and who tells its code. Both or none.
  std::string mfa_serial{};
  MfaTokenCallback mfa_token{};
};

/// A role, from STS (AssumeRole): `assume_role_credentials({.role_arn = "arn:aws:iam::123456789012:role/reader"})`. A
/// role by way of another has that one's provider as its `source`. STS is that of `settings.region`, else of the
/// environment's or profile's region.
CredentialsProviderPtr assume_role_credentials(AssumeRoleOptions role, const ProviderSettings& settings = {});

/// Those of an ECS task or an EKS pod: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI.
CredentialsProviderPtr container_credentials(const ProviderSettings& settings = {});

/// Those of an EC2 instance's role, from the instance metadata service.
CredentialsProviderPtr instance_credentials(const ProviderSettings& settings = {});

/// Asks one after the other and stays with the first that answers. A failure tells why each of them has nothing.
CredentialsProviderPtr credentials_chain(std::vector<CredentialsProviderPtr> providers);

/// Remembers what `source` answers and asks again before it expires, once for all threads that wait: from 15 minutes
/// before the end on in one thread, keeping the old ones if that fails; from 10 minutes on everybody waits. Of
/// credentials that live for less than half an hour, these are the last half and the last third of their life. A
/// failure is not remembered.
CredentialsProviderPtr refreshing(CredentialsProviderPtr source, const ProviderSettings& settings = {});

/// The default chain: environment, profile, web identity, container, instance. A profile named here leaves out the
/// environment and web identity.
CredentialsProviderPtr default_credentials(std::optional<std::string> profile = {},
                                           const ProviderSettings& settings = {});

}  // namespace outcrop
