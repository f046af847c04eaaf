// Reads credentials from JSON.
#include "credentials/json_fields.h"

#include <cstdint>

#include "credentials/providers.h"
#include "json/time_text.h"

namespace outcrop::internal {
namespace {

constexpr std::int64_t kLongestLife = 100LL * 365 * 86'400;
constexpr std::int64_t kLastMillis = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z

std::optional<std::int64_t> number_member(const Document& object, std::string_view name, std::int64_t most) {
  const Document* const member = object.find(name);
  const std::optional<std::int64_t> number = member ? member->as_int64() : std::nullopt;
  return number && *number >= 0 && *number <= most ? number : std::nullopt;
}

}  // namespace

Secret text_member(const Document& object, std::string_view name) {
  const Document* const member = object.find(name);
  return Secret(member ? member->as_string().value_or(std::string_view()) : std::string_view());
}

std::optional<std::chrono::seconds> life_member(const Document& object, std::string_view name) {
  const auto seconds = number_member(object, name, kLongestLife);
  return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

std::optional<Timestamp> millis_member(const Document& object, std::string_view name) {
  const auto millis = number_member(object, name, kLastMillis);
  return millis ? std::optional(Timestamp::from_millis(*millis)) : std::nullopt;
}

Result<Document> parse_object(std::string_view json, const std::string& what) {
  std::optional<Document> document = Document::parse(json);
  if (!document || document->kind() != DocumentKind::object)
    return credentials_error("MalformedCredentials", what + " is not a JSON object");
  return *std::move(document);
}

Result<Credentials> read_credentials(const Document& object, std::string_view token_name, const std::string& what) {
  Credentials credentials{.access_key_id = text_member(object, "AccessKeyId"),
                          .secret_access_key = text_member(object, "SecretAccessKey"),
                          .session_token = text_member(object, token_name),
                          .account_id = text_member(object, "AccountId")};
  for (const auto& [name, value] : {std::pair("AccessKeyId", &credentials.access_key_id),
                                    std::pair("SecretAccessKey", &credentials.secret_access_key)})
    if (value->empty()) return credentials_error("MalformedCredentials", what + " lacks " + name);
  const Document* const expiration = object.find("Expiration");
  if (!expiration || expiration->is_null()) return credentials;
  credentials.expiration = read_time(expiration->as_string().value_or(std::string_view()));
  if (!credentials.expiration)
    return credentials_error("MalformedCredentials", what + " has an Expiration that is not like 2030-01-31T12:00:00Z");
  return credentials;
}

}  // namespace outcrop::internal
