// The role of an EC2 instance.
#include <utility>

#include "base/ascii.h"
#include "credentials/imds_client.h"
#include "credentials/json_fields.h"
#include "credentials/providers.h"

namespace outcrop::internal {
namespace {

using std::chrono::minutes;

constexpr std::string_view kRolePath = "meta-data/iam/security-credentials/";
// Static stability: the service goes on taking credentials that it could not renew in time.
constexpr minutes kExtension{15};
constexpr minutes kLeastJitter{2};
constexpr minutes kJitterRange{8};

class ImdsProvider final : public CredentialsProvider {
 public:
  explicit ImdsProvider(ContextPtr context) : context_(context), client_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  std::string name() const override { return "EC2 instance metadata"; }

 private:
  Result<Credentials> fetch(const ImdsSettings& settings, const ResolveOptions& options);
  CredentialsPtr extended(Credentials credentials, std::string_view why);
  void remember(const Credentials& credentials) {
    const std::lock_guard lock(mutex_);
    last_ = credentials;
  }
  std::optional<Credentials> last() {
    const std::lock_guard lock(mutex_);
    return last_;
  }

  const ContextPtr context_;
  ImdsClient client_;
  std::mutex mutex_;
  std::optional<Credentials> last_;  // guarded by mutex_
};

Result<Credentials> ImdsProvider::fetch(const ImdsSettings& settings, const ResolveOptions& options) {
  ImdsSession session(client_, settings, options);
  const Result<ProviderAnswer> roles = session.get(kRolePath);
  if (!roles) return roles.error();
  const std::string_view role = trimmed(std::string_view(roles->body).substr(0, roles->body.find('\n')));
  if (roles->status != 200 || role.empty())
    return not_configured(settings.endpoint + " has no role for this instance (HTTP " + std::to_string(roles->status) +
                          ')');
  if (!is_one_word(role))
    return credentials_error("MalformedCredentials",
                             settings.endpoint + " answered with what is no name of a role when asked for one");
  const Result<ProviderAnswer> answer = session.get(std::string(kRolePath) + std::string(role));
  if (!answer) return answer.error();
  const std::string what = "the answer of " + settings.endpoint + " for role " + std::string(role);
  if (answer->status != 200) return not_configured(what + " is HTTP " + std::to_string(answer->status));
  const Result<Document> object = parse_object(answer->body, what);
  if (!object) return object.error();
  if (text_member(*object, "AccessKeyId").empty() && !text_member(*object, "Code").empty())
    return not_configured(what + " is " + text_member(*object, "Code") + ": " + text_member(*object, "Message"));
  Result<Credentials> credentials = read_credentials(*object, "Token", what);
  if (!credentials) return credentials;
  (*credentials).source = "EC2 instance metadata (role " + std::string(role) + ')';
  (*credentials).feature_ids = "0";
  return credentials;
}

CredentialsPtr ImdsProvider::extended(Credentials credentials, std::string_view why) {
  const Timestamp now = context_->clock().now();
  if (credentials.expiration && credentials.expiration->time() <= now.time() + kExtension) {
    const auto jitter = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::milli>(kJitterRange) * context_->random().fraction());
    const Timestamp end = now.time() + kExtension + kLeastJitter + jitter;
    context_->warn(credentials.source + ": the credentials that end at " + to_string(*credentials.expiration) +
                   " are used on, since " + std::string(why) + "; others are asked for before " + to_string(end));
    credentials.expiration = end;
  }
  return std::make_shared<const Credentials>(std::move(credentials));
}

Result<CredentialsPtr> ImdsProvider::resolve(const ResolveOptions& options) {
  const Result<ImdsSettings> settings = imds_settings(*context_);
  if (!settings) return settings.error();
  if (settings->disabled) return not_configured("AWS_EC2_METADATA_DISABLED is true");

  Result<Credentials> credentials = fetch(*settings, options);
  if (credentials) {
    remember(*credentials);
    return extended(*std::move(credentials), "the service has no newer ones");
  }
  const Error& error = credentials.error();
  if (error.kind == ErrorKind::cancelled || error.kind == ErrorKind::timeout) return error;
  if (std::optional<Credentials> kept = last())
    return extended(*std::move(kept), "renewing them failed: " + error.code);
  if (error.kind == ErrorKind::network) return not_configured(error.message);
  return error;
}

}  // namespace

CredentialsProviderPtr make_imds_provider(ContextPtr context) {
  return std::make_shared<ImdsProvider>(std::move(context));
}

}  // namespace outcrop::internal
