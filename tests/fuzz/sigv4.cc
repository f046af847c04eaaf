// The canonical request of Signature Version 4 against a second, plain writing of its rules, and that a server who
// follows them finds the signature good. The first byte chooses; behind it stand requests, parted by the character
// 0x1d, whose path, query, and names and values of headers are parted by 0x1e. One canonicaliser reads them all.
#include "outcrop/sigv4.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "fuzz.h"
#include "signing/canonical_request.h"

namespace {

using outcrop::fuzz::require;
using outcrop::fuzz::split;
namespace sigv4 = outcrop::sigv4;

struct Request {
  std::string path;
  std::string query;
  std::vector<std::pair<std::string, std::string>> headers;
};

Request request_of(const std::string& text) {
  const std::vector<std::string> parts = split(text, '\x1e');
  Request request{.path = parts[0], .query = parts.size() > 1 ? parts[1] : "", .headers = {}};
  for (std::size_t i = 2; i + 1 < parts.size(); i += 2) request.headers.emplace_back(parts[i], parts[i + 1]);
  return request;
}

// --- the rules, plainly ---

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string escaped(std::string_view text, std::string_view also_plain = {}) {
  const std::string plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + std::string(also_plain);
  std::string out;
  for (const char c : text) {
    if (plain.find(c) != std::string::npos) {
      out += c;
      continue;
    }
    char escape[4];
    std::snprintf(escape, sizeof escape, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    out += escape;
  }
  return out;
}

std::string unescaped(std::string_view text) {
  const std::string_view digits = "0123456789abcdef";
  std::string out;
  while (!text.empty()) {
    const std::string two = lower(std::string(text.substr(0, 3)));
    const bool escape = two.size() == 3 && two[0] == '%' && digits.find(two[1]) < 16 && digits.find(two[2]) < 16;
    out += escape ? static_cast<char>(digits.find(two[1]) * 16 + digits.find(two[2])) : text[0];
    text.remove_prefix(escape ? 3 : 1);
  }
  return out;
}

// RFC 3986 § 5.2.4, and empty segments count as none.
std::string plain_path(const std::string& path, bool normalize) {
  std::vector<std::string> kept;
  if (!normalize) return escaped(path.starts_with('/') ? path : '/' + path, "/");
  for (const std::string& segment : split(path, '/')) {
    if (segment == ".." && !kept.empty()) kept.pop_back();
    if (!segment.empty() && segment != "." && segment != "..") kept.push_back(segment);
  }
  std::string out;
  for (const std::string& segment : kept) out += '/' + escaped(segment);
  return out.empty() || path.ends_with('/') ? out + '/' : out;
}

std::string plain_query(const std::string& query) {
  std::vector<std::pair<std::string, std::string>> parameters;
  for (const std::string& parameter : split(query, '&')) {
    if (parameter.empty()) continue;
    const std::size_t equals = std::min(parameter.find('='), parameter.size());
    parameters.emplace_back(
        escaped(unescaped(std::string_view(parameter).substr(0, equals))),
        escaped(unescaped(std::string_view(parameter).substr(std::min(equals + 1, parameter.size())))));
  }
  std::ranges::sort(parameters);
  std::string out;
  for (const auto& [name, value] : parameters) out += (out.empty() ? "" : "&") + name + '=' + value;
  return out;
}

std::string folded(const std::string& value) {
  std::string out;
  bool blank = false;
  for (const char c : value) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

std::string plain_canonical(const Request& request, bool normalize) {
  std::map<std::string, std::string> values;
  for (const auto& [name, value] : request.headers) {
    const auto [at, is_new] = values.try_emplace(lower(name), folded(value));
    if (!is_new) at->second += ',' + folded(value);
  }
  std::string lines, names;
  for (const auto& [name, value] : values) {
    lines += name + ':' + value + '\n';
    names += (&name == &values.begin()->first ? "" : ";") + name;
  }
  return "PUT\n" + plain_path(request.path, normalize) + '\n' + plain_query(request.query) + '\n' + lines + '\n' +
         names + "\nhash";
}

// --- what is checked ---

void check_canonical(outcrop::internal::CanonicalRequest& canonical, const Request& request, bool normalize) {
  canonical.begin();
  for (const auto& [name, value] : request.headers) canonical.add_header(name, value);
  canonical.finish("PUT", request.path, request.query, "hash", normalize);
  require(canonical.text() == plain_canonical(request, normalize), "a canonical request follows the rules");
}

// RFC 9110 § 5.6.2: what can be the name of a header on the wire.
bool is_token(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return c > ' ' && c < 0x7f && std::string_view("\"(),/:;<=>?@[\\]{}").find(c) == std::string_view::npos;
  });
}

// The server has the request as it was sent, and what its Authorization header says.
void check_signature(Request request, bool normalize) {
  std::erase_if(request.headers, [](const auto& header) { return !is_token(header.first); });
  request.headers.emplace_back("Host", "bedrock.us-east-1.amazonaws.com");
  std::vector<sigv4::HeaderView> headers;
  for (const auto& [name, value] : request.headers) headers.push_back({name, value});
  const sigv4::Request sent{
      .method = "PUT", .path = request.path, .query = request.query, .headers = headers, .body = "{}"};
  const outcrop::Credentials credentials{
      .access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret", .session_token = "token"};
  const auto signed_request = sigv4::sign(sent, credentials,
                                          {.region = "us-east-1",
                                           .service = "bedrock",
                                           .time = outcrop::Timestamp::from_millis(1'735'787'045'000),
                                           .normalize_path = normalize});
  require(bool(signed_request), "a request with a host is signed");
  for (const sigv4::Header& header : signed_request->headers) {
    std::erase_if(headers, [&](const auto& old) { return lower(std::string(old.name)) == lower(header.name); });
    headers.push_back({header.name, header.value});
  }
  const sigv4::Request received{
      .method = "PUT", .path = request.path, .query = request.query, .headers = headers, .body = "{}"};
  const std::string canonical = sigv4::canonical_request(received, signed_request->signed_headers, normalize);
  require(canonical == signed_request->canonical_request, "a server sees the canonical request that was signed");
  const std::string text = sigv4::string_to_sign("20250102T030405Z", signed_request->scope, canonical);
  require(sigv4::signature("secret", signed_request->scope, text) == signed_request->signature,
          "a server computes the signature that was sent");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  outcrop::internal::CanonicalRequest canonical;
  for (const std::string& text : split(outcrop::fuzz::text_of(data + 1, size - 1), '\x1d')) {
    const Request request = request_of(text);
    const bool normalize = (data[0] & 1) != 0;
    check_canonical(canonical, request, normalize);
    if ((data[0] & 2) != 0) check_signature(request, normalize);
  }
  return 0;
}
