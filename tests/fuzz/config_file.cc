// ~/.aws/config and ~/.aws/credentials: every text is read as a plain reader of the grammar reads it, and what is wrong
// is told with its line.
#include "config/config_file.h"

#include <string>

#include "fuzz.h"
#include "plain_config_reader.h"

namespace {

namespace fuzz = outcrop::fuzz;
namespace internal = outcrop::internal;

// The line that a problem or a warning names.
int line_of(std::string_view text) {
  if (text.empty()) return 0;
  fuzz::require(text.starts_with("the-file:"), "a problem names the file");
  return std::atoi(std::string(text.substr(std::string_view("the-file:").size())).c_str());
}

void add(fuzz::PlainFile& all, const char* kind, const internal::Sections& sections) {
  for (const auto& [name, section] : sections) {
    fuzz::PlainSection& plain = all[{kind, name}];
    plain.problem_line = line_of(section.problem);
    for (const auto& [key, property] : section)
      plain.properties[key] = {
          .value = property.value, .line = property.line, .nested = {property.nested.begin(), property.nested.end()}};
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  for (const internal::ConfigFileKind kind :
       {internal::ConfigFileKind::config, internal::ConfigFileKind::credentials}) {
    const auto file = internal::parse_config_file(text, "the-file", kind);
    for (const std::string& warning : file.warnings)
      fuzz::require(line_of(warning) > 0, "a warning names the file and the line");
    for (const auto& [name, section] : file.profiles)
      fuzz::require(section.problem.empty() || !file.warnings.empty(), "a problem is a warning too");
    fuzz::PlainFile read;
    add(read, "profile", file.profiles);
    add(read, "sso-session", file.sso_sessions);
    add(read, "services", file.services);
    fuzz::PlainConfigReader plain(text, kind == internal::ConfigFileKind::credentials);
    fuzz::require(read == plain.read(), "a file is read as its grammar says");
  }
  return 0;
}
