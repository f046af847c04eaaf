// Reads the XML of STS.
#include <pugixml.hpp>
#include <string_view>

#include "base/secret.h"
#include "credentials/providers.h"
#include "credentials/sts.h"
#include "json/time_text.h"
#include "protocol/xml_text.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kAccountField = 4;  // arn:aws:sts::123456789012:assumed-role/...

std::string account_of(std::string_view arn) {
  for (std::size_t field = 0; field < kAccountField; ++field) {
    const std::size_t colon = arn.find(':');
    if (colon == std::string_view::npos) return {};
    arn.remove_prefix(colon + 1);
  }
  return std::string(arn.substr(0, arn.find(':')));
}

Error bad_answer(std::string_view action, std::string_view what) {
  return credentials_error("MalformedStsAnswer",
                           "the answer of STS to " + std::string(action) + ' ' + std::string(what));
}

}  // namespace

Result<Credentials> read_sts_answer(std::string_view action, std::string_view xml) {
  Secret text(xml);  // pugixml's own copy would not be wiped
  pugi::xml_document document;
  if (!document.load_buffer_inplace(text.data(), text.size())) return bad_answer(action, "is not XML");
  const std::string name(action);
  const pugi::xml_node result = child(child(document, name + "Response"), name + "Result");
  const pugi::xml_node node = child(result, "Credentials");
  Credentials credentials{.access_key_id = text_of(child(node, "AccessKeyId")),
                          .secret_access_key = text_of(child(node, "SecretAccessKey")),
                          .session_token = text_of(child(node, "SessionToken")),
                          .expiration = read_time(text_of(child(node, "Expiration"))),
                          .account_id = account_of(text_of(child(child(result, "AssumedRoleUser"), "Arn")))};
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty() || credentials.session_token.empty())
    return bad_answer(action, "holds no credentials");
  if (!credentials.expiration) return bad_answer(action, "doesn't say when the credentials expire");
  return credentials;
}

}  // namespace outcrop::internal
