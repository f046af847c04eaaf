#include "tool/sign.h"

#include <outcrop/credentials.h>
#include <outcrop/effective_config.h>
#include <outcrop/sigv4.h>
#include <strings.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/report.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/json_text.h"

namespace outcrop::cli {

const Shape& fields_of(const SignCredentials*) {
  static constexpr Field fields[] = {
      field<&SignCredentials::access_key_id>("accessKeyId", true),
      field<&SignCredentials::secret_access_key>("secretAccessKey", true),
      field<&SignCredentials::session_token>("sessionToken"),
  };
  static constexpr Shape shape{.name = "credentials", .fields = fields};
  return shape;
}

const Shape& fields_of(const SignInput*) {
  static constexpr Field fields[] = {
      field<&SignInput::method>("method"),
      field<&SignInput::url>("url", true),
      field<&SignInput::headers>("headers"),
      field<&SignInput::body>("body"),
      field<&SignInput::body_base64>("bodyBase64"),
      field<&SignInput::payload_hash>("payloadHash"),
      field<&SignInput::region>("region"),
      field<&SignInput::service>("service"),
      field<&SignInput::time>("time"),
      field<&SignInput::credentials>("credentials"),
      field<&SignInput::presign_expires>("presignExpires"),
      field<&SignInput::normalize_path>("normalizePath"),
      field<&SignInput::content_sha256_header>("contentSha256Header"),
      field<&SignInput::sign_session_token>("signSessionToken"),
  };
  static constexpr Shape shape{.name = "the request to sign", .fields = fields};
  return shape;
}

namespace {

struct Url {
  std::string origin;  // scheme and host
  std::string host;
  std::string path;
  std::string query;
};

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

Url split_url(const std::string& text) {
  const std::size_t scheme = text.find("://");
  if (scheme == std::string::npos) throw InputError("url: an absolute address is wanted, such as https://HOST/PATH");
  Url url;
  const std::size_t begin = scheme + 3;
  const std::size_t end = std::min(text.find_first_of("/?#", begin), text.size());
  url.origin = text.substr(0, end);
  url.host = text.substr(begin, end - begin);
  if (url.host.empty() || std::ranges::any_of(text, [](char c) { return is_control(c) || c == ' '; }))
    throw InputError("url: a host is wanted, and neither spaces nor control characters can stand in an address");
  const std::string rest = text.substr(end, text.find('#', end) - end);
  const std::size_t question = rest.find('?');
  url.path = rest.substr(0, question);
  if (question != std::string::npos) url.query = rest.substr(question + 1);
  return url;
}

Result<CredentialsPtr> credentials_of(const SignInput& input, const ClientConfig& config) {
  if (!input.credentials) {
    const Interrupt interrupt;  // there may be a question for the code of an MFA device
    const CredentialsProviderPtr chain =
        config.credentials ? config.credentials : default_credentials(config.profile, {.ca_bundle = config.ca_bundle});
    return chain->resolve({.cancellation = interrupt.token()});
  }
  Credentials given{.access_key_id = *input.credentials->access_key_id,
                    .secret_access_key = *input.credentials->secret_access_key,
                    .session_token = input.credentials->session_token.value_or("")};
  return CredentialsPtr(std::make_shared<const Credentials>(std::move(given)));
}

/// Empty: none is set. Error: the settings can't be read.
Result<std::string> region_of(const SignInput& input, const ClientConfig& config) {
  if (input.region) return *input.region;
  const EffectiveConfig found = effective_config(config);
  if (found.settings.empty() && found.problem) return *found.problem;
  for (const EffectiveSetting& setting : found.settings)
    if (setting.name == "region") return setting.value;
  return std::string();
}

/// Signed headers or a signed query, and the stages on the way.
std::string stages_json(const sigv4::Signed& stages, const std::string& result) {
  std::string out;
  append_indented(out, "{\"canonicalRequest\":" + json_quoted(stages.canonical_request) + ",\"stringToSign\":" +
                           json_quoted(stages.string_to_sign) + ",\"scope\":" + json_quoted(stages.scope) +
                           ",\"signedHeaders\":" + json_quoted(stages.signed_headers) +
                           ",\"signature\":" + json_quoted(stages.signature) + "," + result + "}");
  return out + "\n";
}

int fail(const Error& error, Console& console) {
  console.err.write(error_text(error, "sign"));
  return exit_code_of(error);
}

/// RFC 9110: field-value.
std::string_view header_value(const Document& value, const InputPath& path) {
  if (!value.as_string()) path.fail("a string is wanted");
  if (std::ranges::any_of(*value.as_string(), [](char c) { return is_control(c) && c != '\t'; }))
    path.fail("no line's end or other control character can be sent");
  return *value.as_string();
}

/// RFC 9110: field-name, a token.
void check_header_name(std::string_view name, const InputPath& path) {
  constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  const auto is_of_token = [&](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || others.find(c) != others.npos;
  };
  if (name.empty() || !std::ranges::all_of(name, is_of_token)) path.fail("this is no name of a header");
}

/// Every one, in their order: the same name may come several times.
std::vector<sigv4::HeaderView> headers_of(const SignInput& input) {
  std::vector<sigv4::HeaderView> headers;
  if (!input.headers) return headers;
  const InputPath path("headers");
  for (const auto& [name, value] : read_object(*input.headers, path)) {
    const InputPath place = path.member(name);
    check_header_name(name, place);
    if (value.kind() != DocumentKind::array) headers.push_back({name, header_value(value, place)});
    for (const Document& each : value.elements()) headers.push_back({name, header_value(each, place)});
  }
  return headers;
}

int sign_input(const SignInput& input, const ClientConfig& config, Console& console) {
  const Url url = split_url(*input.url);
  std::vector<sigv4::HeaderView> headers = headers_of(input);
  const bool has_host = std::any_of(headers.begin(), headers.end(), [](const sigv4::HeaderView& header) {
    return header.name.size() == 4 && strncasecmp(header.name.data(), "host", 4) == 0;
  });
  if (!has_host) headers.push_back({"Host", url.host});
  const std::string body = input.body_base64 ? std::string(input.body_base64->text()) : input.body.value_or("");
  const std::string method = input.method.value_or("GET");
  const sigv4::Request request{
      .method = method,
      .path = url.path,
      .query = url.query,
      .headers = headers,
      .body = body,
      .payload_hash = input.payload_hash ? std::string_view(*input.payload_hash) : std::string_view()};
  const Result<std::string> region = region_of(input, config);
  if (!region) return fail(region.error(), console);
  const std::string service = input.service.value_or("bedrock");
  const sigv4::Options signing{.region = *region,
                               .service = service,
                               .time = input.time.value_or(Timestamp(std::chrono::system_clock::now())),
                               .normalize_path = input.normalize_path.value_or(true),
                               .content_sha256_header = input.content_sha256_header.value_or(false),
                               .sign_session_token = input.sign_session_token.value_or(true)};
  const Result<CredentialsPtr> credentials = credentials_of(input, config);
  if (!credentials) return fail(credentials.error(), console);
  if (input.presign_expires) {
    const auto expires = std::chrono::seconds(*input.presign_expires);
    const Result<sigv4::PresignedRequest> signed_query = sigv4::presign(request, **credentials, signing, expires);
    if (!signed_query) return fail(signed_query.error(), console);
    const std::string address = url.origin + (url.path.empty() ? "/" : url.path) + "?" + signed_query->query;
    console.out.write(stages_json(*signed_query, "\"url\":" + json_quoted(address)));
    return exit_code::success;
  }
  const Result<sigv4::SignedRequest> signed_headers = sigv4::sign(request, **credentials, signing);
  if (!signed_headers) return fail(signed_headers.error(), console);
  std::string members;
  for (const sigv4::Header& header : signed_headers->headers)
    members += (members.empty() ? "" : ",") + json_quoted(header.name) + ":" + json_quoted(header.value);
  console.out.write(stages_json(*signed_headers, "\"headers\":{" + members + "}"));
  return exit_code::success;
}

}  // namespace

int sign_request(const std::string& file, const GlobalOptions& options, Console& console) {
  const std::string origin = file.empty() ? "standard input" : file;
  const Document json = parse_json(read_file(file.empty() ? "/dev/stdin" : file, origin), origin);
  SignInput input;
  read_value(json, input, InputPath(origin));
  if (input.body && input.body_base64) throw InputError(origin + ": body and bodyBase64 can't both be there");
  return sign_input(input, options.client_config(), console);
}

}  // namespace outcrop::cli
