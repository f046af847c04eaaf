#include "command/live_values.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <optional>
#include <sstream>
#include <string_view>

#include "output/whole_file.h"
#include "services.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/json_text.h"
#include "text/sha1.h"
#include "text/variable.h"

namespace outcrop::cli {
namespace {

constexpr auto patience = std::chrono::milliseconds(1500);
constexpr std::time_t kept_seconds = 60;

void add_sections(const std::string& path, std::vector<std::string>& names) {
  std::istringstream lines;
  try {
    lines.str(read_file(path, ""));
  } catch (const InputError&) {
    return;  // there is no such file
  }
  for (std::string line; std::getline(lines, line);) {
    const std::size_t end = line.find(']');
    if (!line.starts_with('[') || end == std::string::npos) continue;
    std::string name = line.substr(1, end - 1);
    if (name.starts_with("sso-session ") || name.starts_with("services ")) continue;
    if (name.starts_with("profile ")) name.erase(0, 8);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
}

/// The listing whose items the parameter names, and the member of an item that it is.
struct Origin {
  const Operation* listing;
  std::string member;
};

std::string member_for(const Operation& listing, std::string_view parameter) {
  const std::vector<std::string_view> items = json_elements(json_member(listing.sample, listing.items));
  if (items.empty()) return {};
  const auto members = json_members(items.front());
  const auto is_one = [&](auto matches) {
    const auto found = std::ranges::find_if(members, [&](const auto& member) { return matches(member.first); });
    return found == members.end() ? std::string() : found->first;
  };
  std::string found = is_one([&](const std::string& name) { return name == parameter; });
  if (!found.empty() || !parameter.ends_with("Identifier")) return found;
  const std::string stem(parameter.substr(0, parameter.size() - std::string_view("Identifier").size()));
  for (const std::string end : {"Id", "Arn", "Name"}) {
    found = is_one([&](const std::string& name) { return name == stem + end; });
    if (!found.empty()) return found;
  }
  return is_one([](const std::string& name) { return name == "id" || name == "arn"; });
}

std::optional<Origin> origin_in(const Service& service, std::string_view listing, std::string_view parameter) {
  for (const Operation* operation : service.operations) {
    if (operation->command != listing || operation->items.empty()) continue;
    std::string member = member_for(*operation, parameter);
    if (!member.empty()) return Origin{operation, std::move(member)};
  }
  return std::nullopt;
}

std::optional<Origin> origin_of(const Operation& operation, const Parameter& parameter) {
  const ArgumentKind kind = parameter.field.type->kind;
  if (kind != ArgumentKind::text || parameter.field.type->choices || !parameter.field.required) return std::nullopt;
  if (parameter.field.name == "modelId") {
    for (const Service* service : services())
      if (auto origin = origin_in(*service, "list-foundation-models", "modelId")) return origin;
    return std::nullopt;
  }
  const std::size_t dash = operation.command.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const std::string listing = "list-" + std::string(operation.command.substr(dash + 1)) + "s";
  return origin_in(service_of(operation), listing, parameter.field.name);
}

std::string cache_path(const Operation& listing, std::string_view member, const GlobalOptions& options) {
  const std::string home = variable_text("HOME");
  const std::string set = variable_text("XDG_CACHE_HOME");
  if (set.empty() && home.empty()) return {};
  const std::string folder = (set.empty() ? home + "/.cache" : set) + "/outcrop";
  ::mkdir(folder.substr(0, folder.rfind('/')).c_str(), S_IRWXU);
  ::mkdir(folder.c_str(), S_IRWXU);
  std::string key = std::string(listing.name) + '\n' + std::string(member);
  for (const std::string& part : {options.region, options.profile, options.endpoint_url, variable_text("AWS_REGION"),
                                  variable_text("AWS_DEFAULT_REGION"), variable_text("AWS_PROFILE"),
                                  variable_text("AWS_ACCESS_KEY_ID"), variable_text("AWS_ENDPOINT_URL")})
    key += '\n' + part;
  return folder + "/ids-" + sha1_hex(key);
}

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) all.push_back(line);
  return all;
}

std::optional<std::vector<std::string>> kept(const std::string& path) {
  struct stat status {};
  if (path.empty() || ::stat(path.c_str(), &status) != 0 || std::time(nullptr) - status.st_mtime > kept_seconds)
    return std::nullopt;
  return split_lines(read_file(path, "completion"));
}

void keep(const std::string& path, const std::vector<std::string>& ids) {
  std::string lines;
  for (const std::string& id : ids) lines += id + "\n";
  if (!path.empty()) replace_file(path, lines);
}

std::optional<std::vector<std::string>> asked(const Origin& origin, const GlobalOptions& options) {
  ClientConfig config = options.client_config(false);  // a question would stand in the line that is typed
  config.retry.max_attempts = 1;
  const std::shared_ptr<void> request = origin.listing->make_request();
  std::optional<std::vector<std::string>> ids;
  origin.listing->call(config, request.get(), {.timeout = {.total = patience}}, [&](const Answer& answer) {
    if (answer.error) return false;
    ids.emplace();
    for (const std::string_view item : json_elements(json_member(answer.body, origin.listing->items)))
      ids->push_back(json_plain(json_member(item, origin.member)));
    return false;
  });
  return ids;
}

}  // namespace

std::vector<std::string> profile_names() {
  const std::string config = variable_text("AWS_CONFIG_FILE");
  const std::string credentials = variable_text("AWS_SHARED_CREDENTIALS_FILE");
  std::vector<std::string> names;
  add_sections(config.empty() ? "~/.aws/config" : config, names);
  add_sections(credentials.empty() ? "~/.aws/credentials" : credentials, names);
  return names;
}

std::vector<std::string> existing_ids(const Operation& operation, const Parameter& parameter,
                                      const GlobalOptions& options) {
  const std::optional<Origin> origin = origin_of(operation, parameter);
  if (!origin) return {};
  const std::string path = cache_path(*origin->listing, origin->member, options);
  if (auto ids = kept(path)) return *std::move(ids);
  std::optional<std::vector<std::string>> ids = asked(*origin, options);
  if (!ids) return {};
  keep(path, *ids);
  return *std::move(ids);
}

}  // namespace outcrop::cli
