// Credentials of a profile: what it holds is found, and followed to other profiles.
#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "credentials/mfa.h"
#include "credentials/providers.h"

namespace outcrop {
namespace internal {
namespace {

Error wrong(std::string_view code, std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = std::string(code), .message = std::move(message)};
}

class ProfileProvider final : public CredentialsProvider {
 public:
  explicit ProfileProvider(ContextPtr context)
      : context_(context),
        environment_(make_environment_provider(context)),
        container_(make_container_provider(context)),
        imds_(make_imds_provider(context)),
        sso_(make_sso_source(std::move(context))) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  std::string name() const override {
    return "profile " + quoted(choose_profile(context_->environment(), context_->profile()).name);
  }

 private:
  // One profile on the way from the first to its sources.
  struct Step {
    const SharedConfig& shared;
    const Section& section;
    std::string profile;
    const ResolveOptions& options;
    bool is_source;

    bool has(std::string_view key) const { return !value_of(section, key).empty(); }
    std::string get(std::string_view key) const { return std::string(value_of(section, key)); }
    std::string described(std::string_view how) const {
      return "profile " + quoted(profile) + " (" + std::string(how) + ')';
    }
  };

  using Chain = std::vector<Step>;

  std::optional<Error> add_sources(Chain& chain) const;
  static std::string cycle(const Chain& chain, const Section& again);
  std::optional<Error> problem_of_role(const Step& step) const;
  static Result<Step> source_of(const Chain& chain, const std::set<const Section*>& visited);
  Result<Credentials> held_by(const Step& step);
  Result<Credentials> assume(const Step& step, const Credentials& source, std::string_view feature_ids);
  Result<Credentials> named_source(const Step& step);
  Result<Credentials> web_identity(const Step& step);
  Result<Credentials> sso(const Step& step);

  const ContextPtr context_;
  const CredentialsProviderPtr environment_;
  const CredentialsProviderPtr container_;
  const CredentialsProviderPtr imds_;
  const std::unique_ptr<SsoSource> sso_;
  LoginCache login_cache_;
};

constexpr std::string_view kKeyId = "aws_access_key_id";
constexpr std::string_view kSecretKey = "aws_secret_access_key";

bool has_static_keys(const Section& section) {
  return !value_of(section, kKeyId).empty() || !value_of(section, kSecretKey).empty();
}

// In the credentials file they come before login and process, in the config file behind.
bool are_in_credentials_file(const SharedConfig& shared, const Section& section) {
  return std::ranges::any_of(std::array{kKeyId, kSecretKey}, [&](std::string_view key) {
    const auto found = section.find(key);
    return found != section.end() && found->second.file == shared.credentials_file;
  });
}

// As botocore has it: the legacy name first, and none of the other file, which belongs to other keys.
std::string_view session_token(const Section& section) {
  const auto key = section.find(kKeyId);
  for (const std::string_view name : {"aws_security_token", "aws_session_token"}) {
    const auto token = section.find(name);
    if (token != section.end() && key != section.end() && !token->second.value.empty() &&
        token->second.file == key->second.file)
      return token->second.value;
  }
  return {};
}

Result<Credentials> static_keys(const Section& section, const std::string& profile) {
  Credentials credentials{.access_key_id = std::string(value_of(section, kKeyId)),
                          .secret_access_key = std::string(value_of(section, kSecretKey)),
                          .session_token = std::string(session_token(section)),
                          .account_id = std::string(value_of(section, "aws_account_id")),
                          .source = "profile " + quoted(profile) + " (static keys)",
                          .feature_ids = "n"};
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty())
    return credentials_error("IncompleteCredentials", "profile " + quoted(profile) + " has " +
                                                          (credentials.access_key_id.empty()
                                                               ? "aws_secret_access_key, but not aws_access_key_id"
                                                               : "aws_access_key_id, but not aws_secret_access_key"));
  return credentials;
}

Result<Credentials> named(Result<Credentials> credentials, std::string source, std::string_view feature_ids) {
  if (!credentials) return credentials;
  (*credentials).source = std::move(source);
  (*credentials).feature_ids = feature_ids;
  return credentials;
}

Result<CredentialsPtr> ProfileProvider::resolve(const ResolveOptions& options) {
  const Result<SharedConfig> shared = load_shared_config(context_->environment());
  if (!shared) return shared.error();
  const ProfileChoice choice = choose_profile(context_->environment(), context_->profile());
  const Result<const Section*> found = find_profile(*shared, choice);
  if (!found) return found.error();
  const Section* const section = *found;
  if (!section)
    return not_configured("it is neither in " + shared->config_file + " nor in " + shared->credentials_file);
  // A loop and not a recursion: a chain of profiles may be longer than the stack is deep.
  Chain chain{{*shared, *section, choice.name, options, false}};
  if (auto error = add_sources(chain)) return *std::move(error);
  Result<Credentials> credentials = held_by(chain.back());
  while (credentials && chain.size() > 1) {
    chain.pop_back();
    credentials = assume(chain.back(), *credentials, "o,i");
  }
  if (!credentials && chain.size() > 1 && is_not_configured(credentials.error()))
    return credentials_error(
        "MissingSourceCredentials",
        "source_profile of profile " + quoted(std::prev(chain.end(), 2)->profile) + ": " + credentials.error().message);
  if (!credentials) return std::move(credentials).error();
  return std::make_shared<const Credentials>(*std::move(credentials));
}

// Follows source_profile to the one that holds credentials.
std::optional<Error> ProfileProvider::add_sources(Chain& chain) const {
  std::set<const Section*> visited;
  for (;;) {
    const Step& step = chain.back();
    visited.insert(&step.section);
    if (step.is_source && has_static_keys(step.section)) return {};
    if (step.has("web_identity_token_file") || !step.has("role_arn")) return {};
    if (auto error = problem_of_role(step)) return error;
    if (!step.has("source_profile")) return {};
    Result<Step> source = source_of(chain, visited);
    if (!source) return std::move(source).error();
    chain.push_back(*std::move(source));
  }
}

Result<Credentials> ProfileProvider::held_by(const Step& step) {
  if (step.is_source && has_static_keys(step.section)) return static_keys(step.section, step.profile);
  if (step.has("web_identity_token_file")) return web_identity(step);
  if (step.has("role_arn")) {
    const Result<Credentials> source = named_source(step);
    return source ? assume(step, *source, "p,i") : source;
  }
  // A login alone (sso_session) gives tokens, and no keys: the profile may hold others (botocore).
  if (step.has("sso_account_id") || step.has("sso_role_name")) return sso(step);
  if (has_static_keys(step.section) && are_in_credentials_file(step.shared, step.section))
    return static_keys(step.section, step.profile);
  if (step.has("login_session"))
    return named(login_credentials(*context_, login_cache_, step.options, step.section, step.profile),
                 step.described("login session"), "AC,AD");
  if (step.has("credential_process")) {
    Result<Credentials> credentials =
        named(process_credentials(*context_, step.options, step.get("credential_process"), step.profile),
              step.described("credential_process"), "v,w");
    if (credentials && credentials->account_id.empty()) (*credentials).account_id = step.get("aws_account_id");
    return credentials;
  }
  if (has_static_keys(step.section)) return static_keys(step.section, step.profile);
  const std::string of_sso = step.has("sso_session") || step.has("sso_start_url")
                                 ? " (its SSO login needs sso_account_id and sso_role_name)"
                                 : "";
  return not_configured(step.is_source ? "profile " + quoted(step.profile) + " holds no credentials" + of_sso
                                       : "it holds none" + of_sso +
                                             "; give it aws_access_key_id and aws_secret_access_key, a role, an SSO "
                                             "session or a credential_process");
}

std::optional<Error> ProfileProvider::problem_of_role(const Step& step) const {
  const std::string what = "profile " + quoted(step.profile);
  const bool has_source = step.has("source_profile");
  if (has_source == step.has("credential_source"))
    return wrong("InvalidRoleProfile", what + " has role_arn and " +
                                           (has_source ? "both source_profile and credential_source; it needs one of "
                                                         "them"
                                                       : "neither source_profile nor credential_source; it needs one "
                                                         "of them"));
  if (step.has("mfa_serial") && !context_->mfa_token())
    return wrong("MfaNotSupported", what +
                                        " has mfa_serial, and nobody can be asked for a code: set "
                                        "ProviderSettings::mfa_token, or take session credentials from a program that "
                                        "asks, by credential_process");
  if (step.has("duration_seconds") && !parse_integer(step.get("duration_seconds")))
    return wrong("InvalidRoleProfile", "duration_seconds of " + what + " is " + quoted(step.get("duration_seconds")) +
                                           ", not a whole number");
  return {};
}

Result<Credentials> ProfileProvider::assume(const Step& step, const Credentials& source, std::string_view feature_ids) {
  RoleRequest request{.role_arn = step.get("role_arn"),
                      .session_name = step.get("role_session_name"),
                      .external_id = step.get("external_id"),
                      .duration_seconds = step.get("duration_seconds"),
                      .region = step.get("region"),
                      .mfa_serial = step.get("mfa_serial")};
  if (!request.mfa_serial.empty()) {
    Result<Secret> code =
        ask_mfa_code(context_->mfa_token(), request.mfa_serial,
                     "role " + request.role_arn + " of profile " + quoted(step.profile), step.options);
    if (!code) return std::move(code).error();
    request.mfa_code = *std::move(code);
  }
  Result<Credentials> credentials = assume_role(*context_, step.options, request, source);
  if (!credentials) return credentials;
  (*credentials).source = step.described("role " + request.role_arn) + " by " + source.source;
  (*credentials).feature_ids = source.feature_ids;
  add_feature_ids(*credentials, feature_ids);
  return credentials;
}

// "a -> b -> a"; names in the middle of a long cycle are left out.
std::string ProfileProvider::cycle(const Chain& chain, const Section& again) {
  constexpr std::ptrdiff_t kShown = 5;
  const auto first = std::ranges::find(chain, &again, [](const Step& step) { return &step.section; });
  std::string out;
  for (auto step = first; step != chain.end(); ++step) {
    if (step - first == kShown && chain.end() - step > kShown) {
      out += "... -> ";
      step = chain.end() - kShown;
    }
    out += step->profile + " -> ";
  }
  return out + first->profile;
}

Result<ProfileProvider::Step> ProfileProvider::source_of(const Chain& chain, const std::set<const Section*>& visited) {
  const Step& step = chain.back();
  std::string source = step.get("source_profile");
  const Section* const section = step.shared.profile(source);
  if (!section)
    return wrong("ProfileNotFound",
                 "source_profile " + quoted(source) + " of profile " + quoted(step.profile) + " does not exist");
  if (auto problem = problem_of(*section, "source_profile " + quoted(source))) return *std::move(problem);
  // A profile may be its own source when it has keys.
  if (visited.contains(section) && !(source == step.profile && has_static_keys(*section)))
    return wrong("SourceProfileLoop", "the source_profile settings form a cycle: " + cycle(chain, *section));
  return Step{step.shared, *section, std::move(source), step.options, true};
}

Result<Credentials> ProfileProvider::named_source(const Step& step) {
  const std::string source = step.get("credential_source");
  CredentialsProvider* const provider = source == "Environment"           ? environment_.get()
                                        : source == "EcsContainer"        ? container_.get()
                                        : source == "Ec2InstanceMetadata" ? imds_.get()
                                                                          : nullptr;
  if (!provider)
    return wrong("InvalidRoleProfile", "credential_source of profile " + quoted(step.profile) + " is " +
                                           quoted(source) + "; it is Environment, Ec2InstanceMetadata or EcsContainer");
  const Result<CredentialsPtr> credentials = provider->resolve(step.options);
  if (credentials) return **credentials;
  if (!is_not_configured(credentials.error())) return credentials.error();
  return credentials_error("MissingSourceCredentials", "credential_source " + source + " of profile " +
                                                           quoted(step.profile) +
                                                           " has no credentials: " + credentials.error().message);
}

Result<Credentials> ProfileProvider::web_identity(const Step& step) {
  WebIdentity identity{.token_file = step.get("web_identity_token_file"),
                       .role = {.role_arn = step.get("role_arn"),
                                .session_name = step.get("role_session_name"),
                                .duration_seconds = step.get("duration_seconds"),
                                .region = step.get("region")}};
  if (!context_->profile() && !step.is_source) {
    // As botocore: variables win over the profile, unless the program's code names the profile.
    const WebIdentity variables = web_identity_of_environment(context_->environment());
    if (!variables.token_file.empty()) identity.token_file = variables.token_file;
    if (!variables.role.role_arn.empty()) identity.role.role_arn = variables.role.role_arn;
    if (!variables.role.session_name.empty()) identity.role.session_name = variables.role.session_name;
  }
  return named(web_identity_credentials(*context_, step.options, identity),
               step.described("web identity, role " + identity.role.role_arn), "q,k");
}

Result<Credentials> ProfileProvider::sso(const Step& step) {
  const bool legacy = !step.has("sso_session");
  return named(sso_->resolve(step.shared, step.section, step.profile, step.options), step.described("SSO"),
               legacy ? "t,u" : "r,s");
}

}  // namespace

CredentialsProviderPtr make_profile_provider(ContextPtr context) {
  return std::make_shared<ProfileProvider>(std::move(context));
}

}  // namespace internal

CredentialsProviderPtr profile_credentials(std::optional<std::string> profile, const ProviderSettings& settings) {
  auto context = std::make_shared<const internal::ProviderContext>(settings, std::move(profile));
  return internal::make_refreshing_provider(internal::make_profile_provider(context), context);
}

}  // namespace outcrop
