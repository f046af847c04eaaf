#include "command/sources.h"

#include <outcrop/document.h>
#include <outcrop/effective_config.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <sstream>
#include <utility>

#include "options/regions.h"
#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view magic = "outcrop-sources 1 ";

std::vector<std::string> split_names(const std::string& list, const std::string& option) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t comma = std::min(list.find(',', begin), list.size());
    std::string name = list.substr(begin, comma - begin);
    begin = comma + 1;
    if (name.empty()) throw InputError(option + ": a name is missing in \"" + list + "\"; they stand between commas");
    if (std::find(names.begin(), names.end(), name) != names.end())
      throw InputError(option + ": " + name + " stands twice");
    names.push_back(std::move(name));
  }
  return names;
}

/// One that is empty where nothing is asked for.
std::vector<std::string> names_of(const std::string& list, const std::string& option) {
  return list.empty() ? std::vector<std::string>{""} : split_names(list, option);
}

std::string current_region(const GlobalOptions& options) {
  for (const EffectiveSetting& setting : effective_config(options.client_config()).settings)
    if (setting.name == "region") return setting.value;
  return {};
}

std::string names_of(const std::vector<Source>& sources) {
  Document::Array list;
  for (const Source& source : sources) list.emplace_back(source.name());
  return to_json(Document(std::move(list)));
}

}  // namespace

std::string Source::name() const {
  if (region.empty()) return profile;
  return profile.empty() ? region : region + " of " + profile;
}

std::vector<Source> sources_of(const std::string& regions, const std::string& profiles, const GlobalOptions& options) {
  std::vector<std::string> region_names;
  if (regions == "all") {
    const auto all = regions_beside(current_region(options));
    region_names.assign(all.begin(), all.end());
  } else {
    region_names = names_of(regions, "--regions");
  }
  std::vector<Source> sources;
  for (const std::string& profile : names_of(profiles, "--profiles"))
    for (const std::string& region : region_names) sources.push_back({.region = region, .profile = profile});
  return sources;
}

SourceState::SourceState(const std::string& path, std::string_view operation, std::vector<Source>& sources)
    : file_(path, magic, "a listing of several sources"), sources_(sources) {
  const std::string listing = std::string(magic) + std::string(operation) + " ";
  const std::string head = listing + names_of(sources);
  std::istringstream lines(file_.take_text());
  std::string line;
  if (!std::getline(lines, line)) {
    file_.append(head + "\n");
    return;
  }
  if (!line.starts_with(listing)) file_.refuse("it is of another operation: take another file, or delete it");
  if (line != head) file_.refuse("it is of other regions or profiles: take another file, or delete it");
  while (std::getline(lines, line)) read(line);
}

void SourceState::read(const std::string& record) {
  const std::optional<Document> noted = Document::parse(record);
  const Document* const number = noted ? noted->find("source") : nullptr;
  const Document* const over = noted ? noted->find("over") : nullptr;
  const std::int64_t at = number ? number->as_int64().value_or(-1) : -1;
  if (!over || at < 0 || at >= static_cast<std::int64_t>(sources_.size()))
    file_.refuse("it is damaged at \"" + record + "\"");
  Source& source = sources_[static_cast<std::size_t>(at)];
  const Document* const token = noted->find("token");
  source.is_over = over->as_bool().value_or(false);
  source.here = parse_paging_token(token ? token->as_string().value_or("") : "");
}

void SourceState::note(const Source& source) {
  file_.append(to_json(Document::object({{"source", Document(&source - sources_.data())},
                                         {"token", Document(format_paging_token(source.here))},
                                         {"over", Document(source.is_over)}})) +
               "\n");
}

}  // namespace outcrop::cli
