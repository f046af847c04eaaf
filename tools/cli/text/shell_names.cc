#include "text/shell_names.h"

#include <cctype>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace outcrop::cli {
namespace {

/// Longer ones first where one holds another.
constexpr std::pair<std::string_view, std::string_view> shell_words[] = {
    {", name a profile by AWS_PROFILE, or set ClientConfig::credentials",
     ", or name a profile by --profile or AWS_PROFILE"},
    {"beside a profile that is named in code", "beside --profile"},
    {"ClientConfig::region", "--region"},
    {"ClientConfig::profile", "--profile"},
    {"ClientConfig::endpoint_url", "--endpoint-url"},
    {"ClientConfig::ca_bundle", "--ca-bundle"},
    {"ClientConfig::timeout.connect", "--cli-connect-timeout"},
    {"CallOptions::timeout.connect", "--cli-connect-timeout"},
    {"CallOptions::timeout.idle", "--cli-read-timeout"},
    {"WaitOptions::max_wait", "--max-wait"},
    {"named by ca_bundle or AWS_CA_BUNDLE", "named by --ca-bundle, AWS_CA_BUNDLE or ca_bundle of the profile"},
    {"needs a region; set AWS_REGION", "needs a region; set --region, AWS_REGION"},
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// A member that no option sets: "(ClientConfig::max_event_bytes)" goes, and of others the member's name stays.
void drop_owner(std::string& text, std::string_view owner) {
  for (std::size_t at = text.find(owner); at != std::string::npos; at = text.find(owner, at)) {
    std::size_t end = at + owner.size();
    while (end < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '_' || text[end] == '.'))
      ++end;
    const bool in_parentheses = at >= 2 && text.compare(at - 2, 2, " (") == 0 && end < text.size() && text[end] == ')';
    if (in_parentheses) {
      text.erase(at - 2, end + 1 - (at - 2));
      at -= 2;
    } else {
      text.erase(at, owner.size());
    }
  }
}

}  // namespace

std::string in_shell_words(std::string text) {
  for (const auto& [name, words] : shell_words) replace_all(text, name, words);
  for (const std::string_view owner : {"ClientConfig::", "CallOptions::", "WaitOptions::"}) drop_owner(text, owner);
  return text;
}

}  // namespace outcrop::cli
