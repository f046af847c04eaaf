#include "sign/sign_cases.h"

#include "outcrop/internal/base64.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/internal/http_request.h"

namespace outcrop::bench {
namespace {

constexpr std::size_t kVariants = 64;
constexpr std::int64_t kMidnight = 1'735'776'000'000;  // 2025-01-02T00:00:00Z
constexpr std::size_t kSecondsOfADay = 86'400;

// Opaque tokens of the service look like this: 48 characters of base64, some of which have to be escaped.
std::string page_token(std::size_t page) {
  const internal::Sha256Digest digest = internal::sha256("page " + std::to_string(page));
  const std::string bytes(reinterpret_cast<const char*>(digest.data()), digest.size());
  std::string token;
  internal::append_base64(token, bytes + bytes.substr(0, 4));
  return token;
}

SignCase pages() {
  SignCase c{.name = "pages within a second", .rival_word = "pages", .queries = {}};
  for (std::size_t i = 0; i < kVariants; ++i) {
    std::string& query = c.queries.emplace_back("maxResults=100&nextToken=");
    internal::append_percent_encoded(query, page_token(i));
  }
  return c;
}

SignCase seconds() {
  return {.name = "a second later each",
          .rival_word = "seconds",
          .queries = {"maxResults=100&statusEquals=Completed"},
          .requests_a_second = 1};
}

SignCase role() {
  SignCase c{.name = "calls of a role",
             .rival_word = "role",
             .method = "POST",
             .host = "bedrock-runtime.us-east-1.amazonaws.com",
             .path = "/model/anthropic.claude-3-haiku-20240307-v1%3A0/converse",
             .canonical_path = "/model/anthropic.claude-3-haiku-20240307-v1%253A0/converse",
             .bodies = {},
             .content_type = "application/json",
             .session_token = "IQoJb3JpZ2luX2Vj" + std::string(984, 'T')};
  for (std::size_t i = 0; i < kVariants; ++i)
    c.bodies.push_back(R"({"messages":[{"role":"user","content":[{"text":"What is behind door )" + std::to_string(i) +
                       R"(?"}]}]})");
  return c;
}

}  // namespace

PlainRequest SignCase::request(std::size_t iteration, std::string_view amz_date) const {
  return {.method = method,
          .host = host,
          .canonical_path = canonical_path,
          .query = queries[iteration % queries.size()],
          .content_type = content_type,
          .amz_date = amz_date,
          .session_token = session_token,
          .body = bodies[iteration % bodies.size()]};
}

std::int64_t SignCase::time_of(std::size_t iteration) const {
  return kMidnight + static_cast<std::int64_t>(iteration / requests_a_second % kSecondsOfADay) * 1000;
}

std::vector<SignCase> sign_cases() { return {pages(), seconds(), role()}; }

}  // namespace outcrop::bench
