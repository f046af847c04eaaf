// Finds what is set, and checks it by its row of the table.
#include "config/client_choices.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

using Form = Reading::Form;

Error wrong_setting(const Found& found, const std::string& what) {
  return Error{.kind = ErrorKind::configuration,
               .code = "InvalidSetting",
               .message = found.origin.name + " is " + quoted(found.value) + "; " + what};
}

bool is_one_of(std::string_view words, std::string_view value) {
  while (!words.empty()) {
    const std::size_t comma = words.find(',');
    if (equal_ignoring_case(trimmed(words.substr(0, comma)), value)) return true;
    words.remove_prefix(comma == std::string_view::npos ? words.size() : comma + 1);
  }
  return false;
}

std::optional<Error> problem_of(const SettingRow& row, const Choice& choice) {
  if (!choice) return {};
  const Reading& reading = row.reading;
  if (reading.form == Form::boolean && !is_one_of("true, false", choice->value))
    return wrong_setting(*choice, "it is either true or false");
  if (reading.form == Form::word && !is_one_of(reading.words, choice->value))
    return wrong_setting(*choice, "it is one of: " + std::string(reading.words));
  if (reading.form == Form::number) {
    const auto number = parse_integer(choice->value);
    if (!number || *number < reading.least || *number > reading.most)
      return wrong_setting(*choice, "it is a whole number from " + std::to_string(reading.least) + " to " +
                                        std::to_string(reading.most));
  }
  return {};
}

// Of the environment and the profile.
Choice find_outside(const SettingRow& row, const ServiceNames& service, const ConfigSources& sources) {
  std::vector<std::string> variables = variables_of(row, sources.environment());
  for (std::string& variable : variables) {
    const auto put = [&variable](std::string_view mark, std::string_view name) {
      if (const std::size_t at = variable.find(mark); at != std::string::npos)
        variable.replace(at, mark.size(), upper_case(service_key(name)));
    };
    put("<SERVICE>", service.id);
    put("<SIGNING_NAME>", service.bearer_name);
  }
  if (Choice found = find_variable(sources.environment(), variables)) return found;
  if (row.setting == Setting::endpoint_url) return {};  // its section comes before the profile
  if (Choice found = sources.find_in_profile(row.key)) return found;
  return find_variable(sources.environment(), {row.last_variables.begin(), row.last_variables.end()});
}

Result<Choice> endpoint_of_files(const ServiceNames& service, const ConfigSources& sources) {
  Result<Choice> of_service = sources.find_in_services(service_key(service.id), row_of(Setting::endpoint_url).key);
  if (!of_service || *of_service) return of_service;
  return sources.find_in_profile(row_of(Setting::endpoint_url).key);
}

}  // namespace

std::string ClientChoices::text(Setting setting) const {
  const Choice& choice = (*this)[setting];
  return choice ? choice->value : std::string(row_of(setting).fallback);
}

bool ClientChoices::is_on(Setting setting) const { return word(setting) == "true"; }

std::int64_t ClientChoices::number(Setting setting) const { return parse_integer(text(setting)).value_or(0); }

std::string ClientChoices::word(Setting setting) const { return lower_case(text(setting)); }

std::string service_key(std::string_view service_id) {
  std::string key = lower_case(service_id);
  std::ranges::replace_if(
      key, [](char c) { return c == ' ' || c == '-'; }, '_');
  return key;
}

ClientChoices choose(const ServiceNames& service, const ClientConfig& config, const ConfigSources& sources) {
  ClientChoices choices;
  for (const SettingRow& row : kSettingTable) {
    if (row.setting == Setting::endpoint_url && service.id.empty()) continue;
    if (row.setting == Setting::bearer_token && service.bearer_name.empty()) continue;
    Choice& choice = choices[row.setting];
    if (row.in_code)
      if (std::optional<std::string> value = row.in_code(config))
        choice = Found{*std::move(value), {Source::code, "ClientConfig::" + std::string(row.field)}};
    if (!choice) choice = find_outside(row, service, sources);
    if (!choices.problem) choices.problem = problem_of(row, choice);
  }
  Choice& endpoint = choices[Setting::endpoint_url];
  if (endpoint && endpoint->origin.source == Source::code) return choices;
  if (choices.is_on(Setting::ignore_configured_endpoint_urls)) {
    endpoint.reset();
  } else if (!endpoint && !service.id.empty()) {
    Result<Choice> found = endpoint_of_files(service, sources);
    if (found) {
      endpoint = *std::move(found);
    } else if (!choices.problem) {
      choices.problem = found.error();
    }
  }
  return choices;
}

Result<ClientChoices> checked_choices(const ServiceNames& service, const ClientConfig& config,
                                      const ConfigSources& sources) {
  ClientChoices choices = choose(service, config, sources);
  if (choices.problem) return *std::move(choices.problem);
  return choices;
}

}  // namespace outcrop::internal
