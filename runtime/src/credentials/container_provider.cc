// Credentials of the container that the program runs in: ECS tasks, EKS Pod Identity.
#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "base/shown_url.h"
#include "base/url.h"
#include "credentials/http_session.h"
#include "credentials/json_fields.h"
#include "credentials/providers.h"
#include "endpoint/endpoint.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view kTaskHost = "http://169.254.170.2";
constexpr std::array<std::string_view, 3> kHttpHosts{"169.254.170.2", "169.254.170.23", "fd00:ec2::23"};
constexpr milliseconds kContainerLimit = std::chrono::seconds(2);
constexpr std::size_t kMaxContainerAnswer = 10'000;

Error invalid(std::string_view code, std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = std::string(code), .message = std::move(message)};
}

class ContainerProvider final : public CredentialsProvider {
 public:
  explicit ContainerProvider(ContextPtr context) : context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  std::string name() const override { return "container"; }

 private:
  Result<std::string> url() const;
  Result<Secret> authorization() const;

  const ContextPtr context_;
};

// http says in the clear who we are, so only addresses that don't leave the machine are asked that way.
std::string refusal_of(std::string_view url) {
  const std::size_t query = url.find('?');
  const Result<Endpoint> endpoint = parse_endpoint_url(url.substr(0, query));
  if (!endpoint) return endpoint.error().message;
  if (std::ranges::any_of(url, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '#'; }))
    return "has a character that a URL can't have";
  const std::string_view host = host_without_port(endpoint->host);
  if (endpoint->scheme == "https://" || is_loopback_host(endpoint->host) ||
      std::ranges::find(kHttpHosts, host) != kHttpHosts.end())
    return {};
  return "names host " + std::string(host) +
         " over http; allowed are https, loopback addresses, 169.254.170.2, 169.254.170.23 and [fd00:ec2::23]";
}

Result<std::string> ContainerProvider::url() const {
  const Environment& environment = context_->environment();
  const std::string relative = environment.setting("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  const std::string full = environment.setting("AWS_CONTAINER_CREDENTIALS_FULL_URI");
  if (relative.empty() && full.empty())
    return not_configured(
        "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set");
  if (!relative.empty() && !relative.starts_with('/'))
    return invalid("InvalidContainerUri", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is " + quoted(shown_url(relative)) +
                                              "; it has to begin with /");
  std::string url = relative.empty() ? full : std::string(kTaskHost) + relative;
  if (const std::string refusal = refusal_of(url); !refusal.empty())
    return invalid("InvalidContainerUri", std::string(relative.empty() ? "AWS_CONTAINER_CREDENTIALS_FULL_URI "
                                                                       : "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI ") +
                                              refusal);
  return url;
}

Result<Secret> ContainerProvider::authorization() const {
  const Environment& environment = context_->environment();
  const std::string path = environment.setting("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  Secret token = environment.setting("AWS_CONTAINER_AUTHORIZATION_TOKEN");
  std::string origin = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  if (!path.empty()) {
    const FileText file = environment.read_file(path);
    if (file.outcome != FileText::Outcome::read)
      return credentials_error("InvalidContainerToken",
                               "the file " + path + " of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE can't be read: " +
                                   (file.outcome == FileText::Outcome::missing ? "no such file" : file.problem));
    token = Secret(file.text);
    origin = path + " (AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE)";
  }
  if (token.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
    return credentials_error("InvalidContainerToken", "the token of " + origin + " holds a line end");
  return token;
}

Error refused(const ProviderAnswer& answer, const std::string& host) {
  Error error = credentials_error("ContainerCredentialsRefused", host + " answered with " + refusal_of(answer).text);
  error.http_status = answer.status;
  return error;
}

Result<CredentialsPtr> ContainerProvider::resolve(const ResolveOptions& options) {
  const Result<std::string> target = url();
  if (!target) return target.error();
  const Result<Secret> token = authorization();
  if (!token) return token.error();

  ProviderRequest request{.url = *target, .headers = {{"Accept", "application/json"}}, .limit = kContainerLimit};
  if (!token->empty()) request.headers.push_back({"Authorization", *token});
  HttpSession session(context_->direct_transport(), context_->clock(), options);
  const Result<ProviderAnswer> answer = send_with_retries(session, context_->random(), request, kProviderAttempts);
  if (!answer) return answer.error();
  const std::string host(split_url(*target).authority);
  if (!answer->ok()) return refused(*answer, host);
  if (answer->body.size() > kMaxContainerAnswer)
    return credentials_error("MalformedCredentials", "the answer of " + host + " is longer than 10000 bytes");
  const std::string what = "the answer of " + host;
  const Result<Document> object = parse_object(answer->body, what);
  if (!object) return object.error();
  Result<Credentials> credentials = read_credentials(*object, "Token", what);
  if (!credentials) return std::move(credentials).error();
  (*credentials).source = "container (" + host + ')';
  (*credentials).feature_ids = "z";
  return std::make_shared<const Credentials>(*std::move(credentials));
}

}  // namespace

CredentialsProviderPtr make_container_provider(ContextPtr context) {
  return std::make_shared<ContainerProvider>(std::move(context));
}

}  // namespace outcrop::internal
