#include "command/sources.h"

#include <outcrop/document.h>
#include <outcrop/effective_config.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "command/input_error.h"
#include "options/regions.h"
#include "output/stream.h"
#include "text/input_text.h"

namespace outcrop::cli {
namespace {

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

std::string text_of(const Document& object, std::string_view name) {
  const Document* const member = object.find(name);
  return std::string(member ? member->as_string().value_or("") : "");
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

void read_state(const std::string& path, std::string_view operation, std::vector<Source>& sources) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 && errno == ENOENT) return;
  const Document state = parse_json(read_file(path, "--resume"), "--resume " + path);
  const Document* const left = state.find("sources");
  if (text_of(state, "operation") != operation || !left || left->elements().size() != sources.size())
    throw InputError("--resume: " + path + " is what another listing has left: take another file, or delete it");
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const Document& kept = left->elements()[i];
    if (text_of(kept, "region") != sources[i].region || text_of(kept, "profile") != sources[i].profile)
      throw InputError("--resume: " + path + " is of other regions or profiles: take another file, or delete it");
    const Document* const over = kept.find("over");
    sources[i].is_over = over && over->as_bool().value_or(false);
    if (const std::string token = text_of(kept, "token"); !token.empty()) sources[i].here = parse_paging_token(token);
  }
}

void write_state(const std::string& path, std::string_view operation, const std::vector<Source>& sources) {
  Document::Array list;
  for (const Source& source : sources)
    list.push_back(Document::object({{"region", Document(source.region)},
                                     {"profile", Document(source.profile)},
                                     {"token", Document(format_paging_token(source.here))},
                                     {"over", Document(source.is_over)}}));
  const std::string text =
      to_json(Document::object({{"operation", Document(operation)}, {"sources", Document(std::move(list))}})) + "\n";
  const std::string draft = path + ".part";
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(draft.c_str(), "wb"), std::fclose);
  const bool is_written = file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
  const bool is_whole = is_written && std::fclose(file.release()) == 0;
  if (!is_whole || std::rename(draft.c_str(), path.c_str()) != 0)
    throw OutputError("--resume: " + path + " can't be written: " + std::strerror(errno), false);
}

}  // namespace outcrop::cli
