#include "sign/sign_cases.h"

#include "outcrop/internal/base64.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/internal/http_request.h"

namespace outcrop::bench {
namespace {

// Opaque tokens of the service look like this: 48 characters of base64, some of which have to be escaped.
std::string page_token(std::size_t page) {
  const internal::Sha256Digest digest = internal::sha256("page " + std::to_string(page));
  const std::string bytes(reinterpret_cast<const char*>(digest.data()), digest.size());
  std::string token;
  internal::append_base64(token, bytes + bytes.substr(0, 4));
  return token;
}

SignCase pages() {
  SignCase c{.name = "pages within a second", .rival_word = "pages"};
  for (std::size_t i = 0; i < SignCase::kVariants; ++i) {
    c.queries[i] = "maxResults=100&nextToken=";
    internal::append_percent_encoded(c.queries[i], page_token(i));
  }
  return c;
}

SignCase seconds() {
  SignCase c{.name = "a second later each", .rival_word = "seconds", .requests_a_second_log2 = 0};
  c.queries.fill("maxResults=100&statusEquals=Completed");
  return c;
}

SignCase role() {
  SignCase c{.name = "calls of a role",
             .rival_word = "role",
             .method = "POST",
             .host = "bedrock-runtime.us-east-1.amazonaws.com",
             .path = "/model/anthropic.claude-3-haiku-20240307-v1%3A0/converse",
             .canonical_path = "/model/anthropic.claude-3-haiku-20240307-v1%253A0/converse",
             .content_type = "application/json",
             .session_token = "IQoJb3JpZ2luX2Vj" + std::string(984, 'T')};
  for (std::size_t i = 0; i < SignCase::kVariants; ++i)
    c.bodies[i] =
        R"({"messages":[{"role":"user","content":[{"text":"What is behind door )" + std::to_string(i) + R"(?"}]}]})";
  return c;
}

}  // namespace

PlainRequest SignCase::request(std::size_t iteration, std::string_view amz_date) const {
  return {.method = method,
          .host = host,
          .canonical_path = canonical_path,
          .query = query(iteration),
          .content_type = content_type,
          .amz_date = amz_date,
          .session_token = session_token,
          .body = body(iteration)};
}

std::vector<SignCase> sign_cases() { return {pages(), seconds(), role()}; }

}  // namespace outcrop::bench
