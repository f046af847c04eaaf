// Asks instance metadata, by token where there are tokens.
#include "credentials/imds_client.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/shown_url.h"
#include "config/client_choices.h"
#include "credentials/providers.h"
#include "endpoint/endpoint.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kTokenLife{21'600};
// A token that ends within this time is not used any more.
constexpr seconds kTokenMargin{120};

Error wrong(const Found& found, std::string_view what) {
  return Error{.kind = ErrorKind::configuration,
               .code = "InvalidSetting",
               .message = found.origin.name + " is " + quoted(found.value) + "; " + std::string(what)};
}

Result<std::string> endpoint_of(const ClientChoices& choices) {
  if (const Choice& endpoint = choices[Setting::ec2_metadata_service_endpoint]) {
    const Result<Endpoint> parsed = parse_endpoint_url(endpoint->value);
    if (!parsed) return wrong({shown_url(endpoint->value), endpoint->origin}, "it " + parsed.error().message);
    return parsed->scheme + parsed->host + parsed->base_path;
  }
  const bool ipv6 = choices.word(Setting::ec2_metadata_service_endpoint_mode) == "ipv6";
  return std::string(ipv6 ? "http://[fd00:ec2::254]" : "http://169.254.169.254");
}

// 200 with nothing, too: botocore goes on without one.
bool gives_no_tokens(int status) { return status == 200 || status == 403 || status == 404 || status == 405; }

}  // namespace

bool is_one_word(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

Result<ImdsSettings> imds_settings(const ProviderContext& context) {
  const Result<ClientChoices> choices = context.choices();
  if (!choices) return choices.error();
  Result<std::string> endpoint = endpoint_of(*choices);
  if (!endpoint) return std::move(endpoint).error();
  ImdsSettings settings;
  settings.disabled = choices->is_on(Setting::ec2_metadata_disabled);
  settings.v1_disabled = choices->is_on(Setting::ec2_metadata_v1_disabled);
  settings.endpoint = *std::move(endpoint);
  settings.limit = seconds(choices->number(Setting::metadata_service_timeout));
  settings.attempts = static_cast<int>(choices->number(Setting::metadata_service_num_attempts));
  return settings;
}

Secret ImdsClient::token(Instant now) const {
  const std::lock_guard lock(mutex_);
  return now < token_end_ ? token_ : Secret();
}

void ImdsClient::keep(Secret token, Instant end) {
  const std::lock_guard lock(mutex_);
  token_ = std::move(token);
  token_end_ = end;
}

Result<ProviderAnswer> ImdsSession::send(const ProviderRequest& request) {
  return send_with_retries(http_, client_.context_->random(), request, settings_.attempts);
}

// Empty: version 1.
Result<Secret> ImdsSession::token() {
  if (has_no_tokens_) return Secret();
  const Instant asked = client_.context_->clock().steady_now();
  if (Secret kept = client_.token(asked); !kept.empty()) return kept;
  const Result<ProviderAnswer> answer =
      send({.method = "PUT",
            .url = settings_.endpoint + "/latest/api/token",
            .headers = {{"x-aws-ec2-metadata-token-ttl-seconds", std::to_string(kTokenLife.count())}},
            .limit = settings_.limit});
  const bool timed_out = !answer && answer.error().code == "ProviderTimeout";
  if (!answer && !timed_out) return answer.error();
  if (Secret token(answer && answer->status == 200 ? trimmed(answer->body) : ""); !token.empty()) {
    if (!is_one_word(token))
      return credentials_error("MetadataTokenRefused",
                               settings_.endpoint + " answered with what is no token when asked for one");
    client_.keep(token, asked + kTokenLife - kTokenMargin);
    return token;
  }
  if (timed_out || gives_no_tokens(answer->status)) {
    has_no_tokens_ = true;
    if (!settings_.v1_disabled) return Secret();
    return credentials_error("MetadataTokenRefused", settings_.endpoint +
                                                         " gives no token, and version 1 is disabled "
                                                         "(AWS_EC2_METADATA_V1_DISABLED)");
  }
  return credentials_error("MetadataTokenRefused", settings_.endpoint + " answered with " + refusal_of(*answer).text +
                                                       " when asked for a token");
}

Result<ProviderAnswer> ImdsSession::get(std::string_view path) {
  for (bool again = false;; again = true) {
    const Result<Secret> current = token();
    if (!current) return current.error();
    ProviderRequest request{.url = settings_.endpoint + "/latest/" + std::string(path), .limit = settings_.limit};
    if (!current->empty()) request.headers.push_back({"x-aws-ec2-metadata-token", *current});
    Result<ProviderAnswer> answer = send(request);
    if (!answer || answer->status != 401 || current->empty() || again) return answer;
    client_.keep({}, {});
  }
}

std::optional<std::string> instance_region(const ContextPtr& context, const ResolveOptions& limits) {
  const Result<ImdsSettings> settings = imds_settings(*context);
  if (!settings || settings->disabled) return std::string();
  ImdsClient client(context);
  const Result<ProviderAnswer> answer = ImdsSession(client, *settings, limits).get("meta-data/placement/region");
  if (answer) return answer->status == 200 ? std::string(trimmed(answer->body)) : std::string();
  if (is_end_of_call(answer.error())) return {};
  return std::string();
}

}  // namespace outcrop::internal
