#include "command/paging_token.h"

#include <outcrop/document.h>

#include "text/base64.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view token_key = "nextToken";
constexpr std::string_view skip_key = "boto_truncate_amount";
constexpr std::string_view time_key = "time";

}  // namespace

std::string format_paging_token(const PagingToken& token) {
  if (token.service_token.empty() && token.skip == 0) return {};
  std::string json;
  // With Python's blanks, so that the AWS CLI's token for the same place is the same.
  const auto add = [&json](std::string_view key, const Document& value) {
    json += (json.empty() ? "{\"" : ", \"") + std::string(key) + "\": " + to_json(value);
  };
  add(token_key, token.service_token.empty() ? Document() : Document(token.service_token));
  if (token.skip > 0) add(skip_key, Document(token.skip));
  if (token.time) add(time_key, Document(to_string(*token.time)));
  return base64_encode(json + "}");
}

PagingToken parse_paging_token(std::string_view text) {
  const std::optional<std::string> decoded = base64_decode(text);
  const std::optional<Document> json = decoded ? Document::parse(*decoded) : std::nullopt;
  const Document* const token = json ? json->find(token_key) : nullptr;
  if (!token || !(token->is_null() || token->as_string())) return {.service_token = std::string(text)};
  PagingToken read{.service_token = std::string(token->as_string().value_or(""))};
  if (const Document* const skip = json->find(skip_key)) read.skip = skip->as_uint64().value_or(0);
  if (const Document* const time = json->find(time_key)) read.time = parse_timestamp(time->as_string().value_or(""));
  return read;
}

}  // namespace outcrop::cli
