#include "command/paging_token.h"

#include <outcrop/document.h>

#include "text/base64.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view token_key = "nextToken";
constexpr std::string_view skip_key = "boto_truncate_amount";

}  // namespace

std::string format_paging_token(const PagingToken& token) {
  if (token.service_token.empty() && token.skip == 0) return {};
  Document::Object members;
  members.emplace_back(token_key, token.service_token.empty() ? Document() : Document(token.service_token));
  if (token.skip > 0) members.emplace_back(skip_key, Document(token.skip));
  return base64_encode(to_json(Document(std::move(members))));
}

PagingToken parse_paging_token(std::string_view text) {
  const std::optional<std::string> decoded = base64_decode(text);
  const std::optional<Document> json = decoded ? Document::parse(*decoded) : std::nullopt;
  const Document* const token = json ? json->find(token_key) : nullptr;
  if (!token || !(token->is_null() || token->as_string())) return {std::string(text), 0};
  PagingToken read{std::string(token->as_string().value_or("")), 0};
  if (const Document* const skip = json->find(skip_key)) read.skip = skip->as_uint64().value_or(0);
  return read;
}

}  // namespace outcrop::cli
